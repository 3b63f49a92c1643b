package city.gatehouse.engine.read.spelling;

import city.gatehouse.engine.read.spelling.Token.Kind;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Set;

/**
 * {@code x -> 'key'} and {@code x ->> 'key'}. In PostgreSQL and DuckDB they bind as {@code ||}
 * does, from left to right: tighter than comparisons, and not as tight as {@code +}. The parser is
 * given something that binds tightest, so where that would make a difference, parentheses are asked
 * for.
 */
final class Arrows {
    private static final Set<String> AFTER = Set.of("::", "[", "+", "-", "*", "/", "%", ".");
    private static final Set<String> BEFORE =
            Set.of("(", ",", "[", "=", "<", ">", "<=", ">=", "<>");

    private final String sql;
    private final Spelling spelling;
    private final List<Token> tokens;

    /** Where the last arrow's left side began, and its right side ended. */
    private int chainStart;

    private int chainEnd = -1;

    Arrows(String sql, Spelling spelling, List<Token> tokens) {
        this.sql = sql;
        this.spelling = spelling;
        this.tokens = tokens;
    }

    /**
     * Reads the arrow at a token.
     *
     * @return the last token of its right side
     * @throws RefusedException UNSUPPORTED_NODE
     */
    int read(int at) {
        var arrow = tokens.get(at);
        boolean isNegative = sign(at + 1, "-");
        int last = isNegative ? at + 2 : at + 1;
        var place = token(last);
        boolean isKey = place.kind() == Kind.TEXT && !isNegative;
        boolean isNumber = place.kind() == Kind.NUMBER && place.text().matches("\\d{1,9}");
        if (!isKey && !isNumber) {
            throw RefusedSpellings.refused(
                    sql,
                    arrow,
                    "`" + arrow.text() + "` stands before a key or number that is written out",
                    "write x -> 'key', x -> 0 or JSON_EXTRACT(x, '$.key')");
        }
        int start = chainEnd == at - 1 ? chainStart : primary(at - 1, arrow);
        boolean isClear = start == 0 || isClearBefore(tokens.get(start - 1));
        if (!isClear || AFTER.contains(token(last + 1).text())) {
            throw unclear(arrow);
        }
        chainStart = start;
        chainEnd = last;
        var text = isKey ? place.value() : (isNegative ? "-" : "") + place.text();
        spelling.mark(
                arrow.start(),
                place.end(),
                "['#']",
                new Mark.Arrow(text, isKey, arrow.isSign("->>")));
        return last;
    }

    private static boolean isClearBefore(Token token) {
        return token.kind() != Kind.SIGN || BEFORE.contains(token.text());
    }

    /** Where the operand that ends at a token begins. */
    private int primary(int end, Token arrow) {
        var token = token(end);
        if (token.is("END") || end < 0) {
            throw unclear(arrow);
        }
        int start =
                switch (token.kind()) {
                    case WORD, NAME -> names(end);
                    case TEXT, NUMBER -> end;
                    case SIGN -> closed(end, arrow);
                };
        return sign(start - 1, "::") ? primary(start - 2, arrow) : start;
    }

    private int names(int end) {
        int start = end;
        while (sign(start - 1, ".") && start >= 2) {
            start -= 2;
        }
        return start;
    }

    /** What ends with a bracket: a call, something in parentheses, or a part of something. */
    private int closed(int end, Token arrow) {
        int open = opening(end, arrow);
        var before = token(open - 1);
        boolean isNamed = before.kind() == Kind.WORD || before.kind() == Kind.NAME;
        if (sign(end, "]")) {
            return primary(open - 1, arrow);
        }
        return isNamed ? names(open - 1) : open;
    }

    private int opening(int end, Token arrow) {
        int depth = 0;
        for (int i = end; i >= 0; i--) {
            depth += sign(i, ")") || sign(i, "]") ? 1 : sign(i, "(") || sign(i, "[") ? -1 : 0;
            if (depth == 0) {
                if (i == end) {
                    break;
                }
                return i;
            }
        }
        throw unclear(arrow);
    }

    private boolean sign(int at, String sign) {
        return token(at).isSign(sign);
    }

    private Token token(int at) {
        return at >= 0 && at < tokens.size()
                ? tokens.get(at)
                : new Token(Kind.SIGN, "", sql.length(), sql.length());
    }

    private RefusedException unclear(Token arrow) {
        return RefusedSpellings.refused(
                sql,
                arrow,
                "`" + arrow.text() + "` beside another operator is not answered here",
                "put parentheses around x " + arrow.text() + " 'key'");
    }
}
