package city.gatehouse.engine.read.spelling;

import city.gatehouse.engine.read.spelling.Token.Kind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Columns and aliases whose names are words of the parser, as a table can well have them: {@code
 * date}, {@code time}, {@code range}. Between quotes the parser takes them for names; that is where
 * PostgreSQL and DuckDB do, and nowhere else.
 */
final class Names {
    /** Words that the parser does not take for a name behind a point or AS. */
    private static final Set<String> WORDS =
            Set.of(
                    "ANY",
                    "BY",
                    "CALL",
                    "CASE",
                    "CROSS",
                    "CURRENT",
                    "CURSOR",
                    "DATE",
                    "DEFAULT",
                    "DELETE",
                    "DESCRIBE",
                    "DISTINCT",
                    "DROP",
                    "EXPLAIN",
                    "FETCH",
                    "FROM",
                    "GRANT",
                    "GROUP",
                    "GROUPING",
                    "HAVING",
                    "IN",
                    "INNER",
                    "INSERT",
                    "INTERSECT",
                    "INTERVAL",
                    "INTO",
                    "JOIN",
                    "LATERAL",
                    "LEFT",
                    "LIMIT",
                    "MEASURE",
                    "MERGE",
                    "MINUS",
                    "NATURAL",
                    "NEW",
                    "NEXT",
                    "NULL",
                    "OFFSET",
                    "ON",
                    "ORDER",
                    "OUTER",
                    "OVER",
                    "PARTITION",
                    "PATTERN",
                    "QUALIFY",
                    "RANGE",
                    "RIGHT",
                    "ROLLUP",
                    "ROW",
                    "ROWS",
                    "SELECT",
                    "SET",
                    "SKIP",
                    "SOME",
                    "STREAM",
                    "TABLE",
                    "TABLESAMPLE",
                    "TIME",
                    "TIMESTAMP",
                    "UNION",
                    "UNNEST",
                    "UPDATE",
                    "USING",
                    "UUID",
                    "VALUE",
                    "VALUES",
                    "VARIANT",
                    "WHEN",
                    "WHERE",
                    "WINDOW",
                    "WITH");

    /** Words that are also names where a value can stand. */
    private static final Set<String> COLUMNS =
            Set.of(
                    "DATE",
                    "TIME",
                    "TIMESTAMP",
                    "INTERVAL",
                    "UUID",
                    "CURRENT",
                    "NEW",
                    "NEXT",
                    "ROW",
                    "ROWS",
                    "RANGE",
                    "PARTITION",
                    "PATTERN",
                    "MEASURE",
                    "VARIANT",
                    "STREAM",
                    "CURSOR",
                    "CALL",
                    "SET",
                    "SKIP",
                    "VALUE",
                    "UPDATE");

    private static final Set<String> SIGNS_BEFORE =
            Set.of("(", ",", "=", "<", ">", "<=", ">=", "<>", "!", "+", "-", "*", "/", "%", "||");

    private static final Set<String> WORDS_BEFORE =
            Set.of(
                    "SELECT",
                    "DISTINCT",
                    "ALL",
                    "WHERE",
                    "HAVING",
                    "QUALIFY",
                    "ON",
                    "AND",
                    "OR",
                    "NOT",
                    "BY",
                    "CASE",
                    "WHEN",
                    "THEN",
                    "ELSE",
                    "BETWEEN",
                    "LIKE",
                    "ILIKE",
                    "FROM");

    private static final Set<String> SIGNS_BEHIND =
            Set.of(
                    ")", ",", "=", "<", ">", "<=", ">=", "<>", "!", "+", "-", "*", "/", "%", "||",
                    "::", "]", ";", "");

    private static final Set<String> WORDS_BEHIND =
            Set.of(
                    "FROM",
                    "AS",
                    "IS",
                    "IN",
                    "NOT",
                    "AND",
                    "OR",
                    "BETWEEN",
                    "LIKE",
                    "ILIKE",
                    "ASC",
                    "DESC",
                    "NULLS",
                    "WHERE",
                    "GROUP",
                    "HAVING",
                    "QUALIFY",
                    "ORDER",
                    "LIMIT",
                    "OFFSET",
                    "FETCH",
                    "WHEN",
                    "THEN",
                    "ELSE",
                    "END",
                    "UNION",
                    "INTERSECT",
                    "EXCEPT",
                    "ROWS",
                    "RANGE",
                    "IGNORE",
                    "RESPECT",
                    "JOIN",
                    "USING");

    private final List<Token> tokens;

    /** Where AS stands before a type. */
    private final BitSet casts = new BitSet();

    Names(List<Token> tokens) {
        this.tokens = tokens;
        var open = new ArrayDeque<Boolean>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isSign("(")) {
                var before = token(i - 1);
                open.push(before.is("CAST") || before.is("TRY_CAST") || before.is("SAFE_CAST"));
            } else if (token.isSign(")") && !open.isEmpty()) {
                open.pop();
            } else if (token.is("AS") && Boolean.TRUE.equals(open.peek())) {
                casts.set(i);
            }
        }
    }

    /** Whether a token is a word that is meant for a name. */
    boolean isName(int at) {
        var token = tokens.get(at);
        if (token.kind() != Kind.WORD) {
            return false;
        }
        var word = token.text().toUpperCase(Locale.ROOT);
        if (!WORDS.contains(word)) {
            return false;
        }
        var before = token(at - 1);
        return before.isSign(".")
                || before.is("AS") && !casts.get(at - 1)
                || COLUMNS.contains(word) && (token(at + 1).isSign(".") || isValue(at, word));
    }

    private boolean isValue(int at, String word) {
        var before = token(at - 1);
        var behind = token(at + 1);
        return switch (word) {
            // `ROWS BETWEEN 1 PRECEDING …` and `INTERVAL -'1' DAY` are something else.
            case "ROWS", "RANGE" -> !behind.is("BETWEEN") && stands(before, behind);
            case "INTERVAL" -> !behind.isSign("+") && !behind.isSign("-") && stands(before, behind);
            default -> stands(before, behind);
        };
    }

    private static boolean stands(Token before, Token behind) {
        return has(before, SIGNS_BEFORE, WORDS_BEFORE) && has(behind, SIGNS_BEHIND, WORDS_BEHIND);
    }

    private static boolean has(Token token, Set<String> signs, Set<String> words) {
        return switch (token.kind()) {
            case SIGN -> signs.contains(token.text());
            case WORD -> words.contains(token.text().toUpperCase(Locale.ROOT));
            case NAME, TEXT, NUMBER -> false;
        };
    }

    private Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(Kind.SIGN, "", 0, 0);
    }
}
