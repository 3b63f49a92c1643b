package city.gatehouse.engine.function;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL's formats of dates and times in the words of STRFTIME, as far as both say the same.
 */
final class TimeFormats {
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("YYYY", "%Y"),
                    Map.entry("YY", "%y"),
                    Map.entry("MM", "%m"),
                    Map.entry("FMMonth", "%B"),
                    Map.entry("Mon", "%b"),
                    Map.entry("DDD", "%j"),
                    Map.entry("DD", "%d"),
                    Map.entry("FMDay", "%A"),
                    Map.entry("Dy", "%a"),
                    Map.entry("HH24", "%H"),
                    Map.entry("HH12", "%I"),
                    Map.entry("MI", "%M"),
                    Map.entry("SS", "%S"),
                    Map.entry("US", "%f"),
                    Map.entry("AM", "%p"),
                    Map.entry("PM", "%p"),
                    Map.entry("IYYY", "%G"),
                    Map.entry("IW", "%V"));
    private static final List<String> LONGEST_FIRST =
            FIELDS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private TimeFormats() {}

    /** Empty where a field has no counterpart: letters outside of quotes stand for fields. */
    static Optional<String> ofPostgreSql(String format) {
        var written = new StringBuilder();
        int at = 0;
        while (at < format.length()) {
            int from = at;
            var field = LONGEST_FIRST.stream().filter(f -> format.startsWith(f, from)).findFirst();
            if (field.isPresent()) {
                written.append(FIELDS.get(field.get()));
                at += field.get().length();
            } else if (format.charAt(at) == '"' && format.indexOf('"', at + 1) > 0) {
                int end = format.indexOf('"', at + 1);
                written.append(format.substring(at + 1, end).replace("%", "%%"));
                at = end + 1;
            } else if (Character.isLetter(format.charAt(at))) {
                return Optional.empty();
            } else {
                written.append(format.charAt(at) == '%' ? "%%" : format.substring(at, at + 1));
                at++;
            }
        }
        return Optional.of(written.toString());
    }
}
