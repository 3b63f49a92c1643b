package city.gatehouse.gateway.front.render;

/** Strings as JSON has them (RFC 8259, section 7). */
public final class JsonText {
    private JsonText() {}

    /** Appends {@code text} with its quotes. */
    public static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(hex(c >> 4)).append(hex(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** {@code text} with its quotes. */
    public static String string(String text) {
        var out = new StringBuilder(text.length() + 2);
        string(text, out);
        return out.toString();
    }

    private static char hex(int digit) {
        return Character.forDigit(digit, 16);
    }
}
