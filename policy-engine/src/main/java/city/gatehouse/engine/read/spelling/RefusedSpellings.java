package city.gatehouse.engine.read.spelling;

import city.gatehouse.engine.read.spelling.Token.Kind;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the parser does not read, or takes for something else, and is not answered in any case. */
final class RefusedSpellings {
    private final String sql;
    private final List<Token> tokens;
    private int at;

    RefusedSpellings(String sql, List<Token> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /**
     * Looks at one token and those behind it.
     *
     * @throws RefusedException UNSUPPORTED_NODE
     */
    void check(int index) {
        at = index;
        var token = tokens.get(index);
        switch (token.kind()) {
            case SIGN -> sign(token);
            case NUMBER -> number(token);
            case WORD -> word(token);
            case NAME, TEXT -> {}
        }
    }

    private void word(Token token) {
        switch (token.text().toUpperCase(Locale.ROOT)) {
            case "GROUPS" -> frame(token);
            case "PIVOT", "UNPIVOT" -> pivot(token);
            case "ASOF", "SEMI", "ANTI", "POSITIONAL" -> join(token);
            case "TABLESAMPLE" -> sample(token);
            default -> {}
        }
    }

    private void sign(Token token) {
        if (token.isSign("//")) {
            throw refused(sql, token, "`//` is not answered here", "write TRUNC(a / b)");
        }
        if (token.isSign("<<") || token.isSign(">>") || token.isSign("|")) {
            throw refused(sql, token, "an operator on bits is not answered here", "leave it out");
        }
        if (token.isSign("**")) {
            throw refused(sql, token, "`**` is not answered here", "write POWER(x, y)");
        }
    }

    private void number(Token token) {
        if (token.text().matches("\\d+[xX_].*")) {
            throw refused(
                    sql, token, "a number in this form is not answered here", "write its digits");
        }
    }

    private void frame(Token token) {
        boolean isFrame =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(this::peek)
                        .anyMatch(near ->
                                near.is("PRECEDING") || near.is("FOLLOWING") || near.is("CURRENT"));
        if (isFrame) {
            throw refused(
                    sql, token, "a frame of GROUPS is not answered here", "use ROWS or RANGE");
        }
    }

    private void pivot(Token token) {
        boolean isForm = at == 0 || peek(1).isSign("(");
        if (isForm) {
            throw refused(
                    sql,
                    token,
                    "PIVOT and UNPIVOT are not answered here",
                    "write one aggregate with FILTER for each column");
        }
    }

    private void join(Token token) {
        if (peek(1).is("JOIN") || peek(1).is("LEFT") && peek(2).is("JOIN")) {
            throw refused(
                    sql,
                    token,
                    token.text().toUpperCase(Locale.ROOT) + " JOIN is not answered here",
                    "use EXISTS or NOT EXISTS, or LATERAL with ORDER BY and LIMIT 1");
        }
    }

    private void sample(Token token) {
        if (peek(1).kind() != Kind.SIGN || peek(1).isSign("(")) {
            throw refused(
                    sql,
                    token,
                    "a sample of rows is not answered here",
                    "ask for groups, or LIMIT rows in an order");
        }
    }

    private Token peek(int distance) {
        return at + distance < tokens.size()
                ? tokens.get(at + distance)
                : new Token(Kind.SIGN, "", sql.length(), sql.length());
    }

    static RefusedException refused(String sql, Token token, String sentence, String help) {
        var place = Spelling.place(sql, token.start());
        return new RefusedException(
                Refusal.of(RefusalCode.UNSUPPORTED_NODE, sentence)
                        .help(help)
                        .at(new Position("statement", place.getLineNum(), place.getColumnNum())));
    }
}
