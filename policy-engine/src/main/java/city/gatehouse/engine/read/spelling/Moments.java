package city.gatehouse.engine.read.spelling;

import java.util.Locale;
import java.util.regex.Pattern;

/** {@code TIMESTAMP '…'} in the forms that PostgreSQL and DuckDB read. */
final class Moments {
    private static final Pattern FULL =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d+)?)?)?");

    private Moments() {}

    /** A literal where the parser has one, or else a cast of the text. */
    static String standard(String type, String value) {
        var words = type.toUpperCase(Locale.ROOT);
        boolean isZoned = words.equals("TIMESTAMPTZ") || words.contains("WITH ");
        var quoted = "'" + value.replace("'", "''") + "'";
        if (isZoned) {
            return "CAST(" + quoted + " AS TIMESTAMP WITH TIME ZONE)";
        }
        if (FULL.matcher(value).matches()) {
            return "TIMESTAMP " + quoted;
        }
        var parts = SHORT.matcher(value.strip());
        if (!parts.matches()) {
            return "CAST(" + quoted + " AS TIMESTAMP)";
        }
        var clock = parts.group(2) == null ? "00:00" : parts.group(2);
        var seconds = parts.group(3) == null ? ":00" : parts.group(3);
        return "TIMESTAMP '" + parts.group(1) + " " + clock + seconds + "'";
    }
}
