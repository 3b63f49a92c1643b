package city.gatehouse.engine.read.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, name, literal or sign of a statement; comments and spaces are between them.
 *
 * @param start of its text in the statement
 * @param end behind its text
 */
public record Token(Kind kind, String text, int start, int end) {
    /** Signs of more than one character, the longest first. */
    private static final List<String> SIGNS =
            List.of("->>", "->", "::", "//", "||", "**", "<<", ">>", "<=", ">=", "<>");

    /** What a token is, by how it begins. */
    public enum Kind {
        WORD,
        NAME,
        TEXT,
        NUMBER,
        SIGN
    }

    public boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** The characters that a TEXT stands for. */
    String value() {
        if (text.charAt(0) == '$') {
            int tag = text.indexOf('$', 1) + 1;
            return text.substring(tag, Math.max(tag, text.length() - tag));
        }
        int open = text.indexOf('\'') + 1;
        boolean isClosed = text.length() > open && text.endsWith("'");
        var inner = text.substring(open, isClosed ? text.length() - 1 : text.length());
        return open == 1 ? inner.replace("''", "'") : Escapes.read(inner);
    }

    /** The same TEXT between single quotes. */
    String standard() {
        return "'" + value().replace("'", "''") + "'";
    }

    /** The tokens of a statement. What is not closed ends with the statement. */
    public static List<Token> of(String sql) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < sql.length()) {
            int next = behindSpace(sql, at);
            if (next > at) {
                at = next;
                continue;
            }
            var token = read(sql, at);
            tokens.add(token);
            at = token.end;
        }
        return tokens;
    }

    private static int behindSpace(String sql, int at) {
        if (Character.isWhitespace(sql.charAt(at))) {
            return at + 1;
        }
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return end < 0 ? sql.length() : end;
        }
        if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            return end < 0 ? sql.length() : end + 2;
        }
        return at;
    }

    private static Token read(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '\'') {
            return token(sql, Kind.TEXT, at, quoted(sql, at, c, false));
        }
        if (c == '"') {
            return token(sql, Kind.NAME, at, quoted(sql, at, c, false));
        }
        if ((c == 'e' || c == 'E') && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
            return token(sql, Kind.TEXT, at, quoted(sql, at + 1, '\'', true));
        }
        if (c == '$' && dollars(sql, at) > at) {
            return token(sql, Kind.TEXT, at, dollars(sql, at));
        }
        if (Character.isLetter(c) || c == '_') {
            return token(sql, Kind.WORD, at, run(sql, at, true));
        }
        if (Character.isDigit(c)) {
            return token(sql, Kind.NUMBER, at, run(sql, at, false));
        }
        int length =
                SIGNS.stream()
                        .filter(sign -> sql.startsWith(sign, at))
                        .findFirst()
                        .orElse("?")
                        .length();
        return token(sql, Kind.SIGN, at, at + length);
    }

    private static Token token(String sql, Kind kind, int start, int end) {
        return new Token(kind, sql.substring(start, end), start, end);
    }

    /** Behind the closing quote; a doubled quote does not close. */
    private static int quoted(String sql, int open, char quote, boolean escapes) {
        for (int i = open + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 >= sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return sql.length();
    }

    /** Behind a text between two {@code $tag$}; {@code at} where there is none. */
    private static int dollars(String sql, int at) {
        int tag = sql.indexOf('$', at + 1);
        if (tag < 0 || !sql.substring(at + 1, tag).matches("\\w*")) {
            return at;
        }
        var mark = sql.substring(at, tag + 1);
        int end = sql.indexOf(mark, tag + 1);
        return end < 0 ? at : end + mark.length();
    }

    private static int run(String sql, int at, boolean word) {
        int end = at;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end))
                        || sql.charAt(end) == '_'
                        || word && sql.charAt(end) == '$'
                        || !word && sql.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
