package city.gatehouse.engine.emitted;

import city.gatehouse.engine.read.spelling.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text that a dialect writes, as the parser reads it. Dialects write functions in small letters
 * and everything else in capitals: a function's name becomes a quoted one, so that the parser gives
 * no name a syntax of its own, and what stores say inside of an aggregate's parentheses moves
 * behind them.
 */
final class EmittedSpelling {
    /** Functions whose operands have words between them, which the parser knows. */
    private static final Set<String> WORDED = Set.of("extract");

    private final String sql;
    private final List<Token> tokens;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Call> calls = new ArrayDeque<>();
    private int copied;

    /** An open parenthesis, whether it is a function's, and what comes behind it when it closes. */
    private static final class Call {
        private final boolean isFunction;
        private String behind = "";

        Call(boolean isFunction) {
            this.isFunction = isFunction;
        }
    }

    private EmittedSpelling(String sql) {
        this.sql = sql;
        this.tokens = Token.of(sql);
    }

    static String of(String sql) {
        return new EmittedSpelling(sql).written();
    }

    /** The functions that a text calls, in small letters. */
    static List<String> functions(String sql) {
        var tokens = Token.of(sql);
        var found = new ArrayList<String>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isFunction(tokens, i)) {
                found.add(tokens.get(i).text());
            }
        }
        return found;
    }

    private String written() {
        for (int i = 0; i < tokens.size(); i++) {
            token(i);
        }
        return written.append(sql, copied, sql.length()).toString();
    }

    private void token(int i) {
        var token = tokens.get(i);
        if (isFunction(tokens, i) && !WORDED.contains(token.text())) {
            replace(token.start(), token.end(), '"' + token.text() + '"');
        } else if (token.isSign("(")) {
            calls.push(new Call(i > 0 && isFunction(tokens, i - 1)));
        } else if (token.isSign(")") && !calls.isEmpty()) {
            var call = calls.pop();
            replace(token.end(), token.end(), call.behind);
        } else if (inFunction() && token.is("ORDER")) {
            replace(token.start(), token.start(), ") WITHIN GROUP (");
        } else if (inFunction() && token.is("IGNORE")) {
            replace(token.start(), tokens.get(i + 1).end(), "");
            calls.getFirst().behind = " IGNORE NULLS";
        } else if (token.isSign("[") && tokens.get(i + 1).isSign("]")) {
            replace(token.start(), tokens.get(i + 1).end(), " ARRAY");
        } else if (token.isSign("//")) {
            replace(token.start(), token.end(), "/");
        } else if (token.is("BLOB") || token.is("BYTEA")) {
            replace(token.start(), token.end(), "VARBINARY");
        } else if (token.is("COLLATE")) {
            replace(token.start(), tokens.get(i + 1).end(), "");
        } else if (token.is("MATERIALIZED")) {
            replace(token.start(), token.end(), "");
        }
    }

    private boolean inFunction() {
        return !calls.isEmpty() && calls.getFirst().isFunction;
    }

    private void replace(int start, int end, String by) {
        written.append(sql, copied, start).append(by);
        copied = end;
    }

    private static boolean isFunction(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return token.kind() == Token.Kind.WORD
                && Character.isLowerCase(token.text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSign("(");
    }
}
