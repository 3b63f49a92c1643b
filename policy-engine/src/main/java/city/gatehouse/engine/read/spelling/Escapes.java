package city.gatehouse.engine.read.spelling;

import java.util.regex.Pattern;

/** The backslashes in {@code E'…'}, as PostgreSQL and DuckDB read them. */
final class Escapes {
    private static final Pattern CODE = Pattern.compile("\\\\[xuU0-9]");

    private Escapes() {}

    static String read(String text) {
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && text.startsWith("''", i)) {
                i++;
            }
            if (c != '\\' || i + 1 == text.length()) {
                read.append(c);
                continue;
            }
            read.append(escaped(text.charAt(++i)));
        }
        return read.toString();
    }

    /** Bytes by their numbers are left to the parser, which refuses them. */
    static boolean isRead(String text) {
        return !CODE.matcher(text).find();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
