package city.gatehouse.engine.read.spelling;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Clauses of a SELECT without FROM, which the parser has behind FROM alone. */
final class Tableless {
    private enum Part {
        NONE,
        ITEMS,
        REST
    }

    private final BitSet clauses = new BitSet();

    Tableless(List<Token> tokens) {
        var outer = new ArrayDeque<Part>();
        var part = Part.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isSign("(")) {
                outer.push(part);
                part = Part.NONE;
            } else if (token.isSign(")") && !outer.isEmpty()) {
                part = outer.pop();
            } else if (token.kind() == Token.Kind.WORD && !isName(tokens, i)) {
                var next = part(tokens, i, part);
                if (part == Part.ITEMS && next == Part.REST && !token.is("FROM")) {
                    clauses.set(i);
                }
                part = next;
            }
        }
    }

    /** Whether a token begins the first clause of a SELECT that has no FROM. */
    boolean isClause(int at) {
        return clauses.get(at);
    }

    private static Part part(List<Token> tokens, int at, Part part) {
        return switch (tokens.get(at).text().toUpperCase(Locale.ROOT)) {
            case "SELECT" -> Part.ITEMS;
            case "FROM" -> isDistinct(tokens, at) ? part : Part.REST;
            case "WHERE", "HAVING", "QUALIFY" -> Part.REST;
            case "GROUP" -> is(tokens, at + 1, "BY") ? Part.REST : part;
            case "UNION", "INTERSECT", "ORDER", "LIMIT" -> Part.NONE;
            default -> part;
        };
    }

    /** {@code IS DISTINCT FROM} and {@code IS NOT DISTINCT FROM}. */
    private static boolean isDistinct(List<Token> tokens, int at) {
        return is(tokens, at - 1, "DISTINCT")
                && (is(tokens, at - 2, "IS") || is(tokens, at - 2, "NOT"));
    }

    private static boolean isName(List<Token> tokens, int at) {
        return at > 0 && (tokens.get(at - 1).isSign(".") || tokens.get(at - 1).is("AS"));
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }
}
