package city.gatehouse.engine.read.spelling;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Intervals as PostgreSQL and DuckDB write them, {@code '1 day 2 hours'}, in the standard's form.
 */
final class Intervals {
    private static final Pattern PART =
            Pattern.compile("\\s*([+-]?\\d{1,9}(?:\\.\\d{1,3})?)\\s*([a-zA-Z]+)\\s*");
    private static final Pattern CLOCK =
            Pattern.compile("\\s*(-?)(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d(?:\\.\\d{1,3})?))?\\s*");

    /** Months of a unit, or else seconds; and how the parser names it, where it knows it. */
    private record Unit(int months, int seconds, String name) {}

    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    Map.entry("century", new Unit(1200, 0, "")),
                    Map.entry("decade", new Unit(120, 0, "")),
                    Map.entry("year", new Unit(12, 0, "YEAR")),
                    Map.entry("yr", new Unit(12, 0, "")),
                    Map.entry("quarter", new Unit(3, 0, "QUARTER")),
                    Map.entry("month", new Unit(1, 0, "MONTH")),
                    Map.entry("mon", new Unit(1, 0, "")),
                    Map.entry("week", new Unit(0, 604_800, "WEEK")),
                    Map.entry("day", new Unit(0, 86_400, "DAY")),
                    Map.entry("d", new Unit(0, 86_400, "")),
                    Map.entry("hour", new Unit(0, 3_600, "HOUR")),
                    Map.entry("hr", new Unit(0, 3_600, "")),
                    Map.entry("h", new Unit(0, 3_600, "")),
                    Map.entry("minute", new Unit(0, 60, "MINUTE")),
                    Map.entry("min", new Unit(0, 60, "")),
                    Map.entry("second", new Unit(0, 1, "SECOND")),
                    Map.entry("sec", new Unit(0, 1, "")),
                    Map.entry("s", new Unit(0, 1, "")));

    private Intervals() {}

    /** The parser's word for a unit that stands behind an interval. */
    static Optional<String> singular(String word) {
        return unit(word).map(Unit::name).filter(name -> !name.isEmpty());
    }

    /**
     * The same interval as one of months or one of seconds; empty for both together, and for what
     * is no interval. Whole days are kept as days.
     */
    static Optional<String> standard(String text) {
        var months = BigDecimal.ZERO;
        var seconds = BigDecimal.ZERO;
        var rest = text.strip();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        for (var part = PART.matcher(rest); part.lookingAt(); part = PART.matcher(rest)) {
            var unit = unit(part.group(2));
            var amount = new BigDecimal(part.group(1));
            if (unit.isEmpty() || amount.scale() > 0 && unit.get().seconds != 1) {
                return Optional.empty();
            }
            months = months.add(amount.multiply(BigDecimal.valueOf(unit.get().months)));
            seconds = seconds.add(amount.multiply(BigDecimal.valueOf(unit.get().seconds)));
            rest = rest.substring(part.end());
        }
        var clock = CLOCK.matcher(rest);
        if (clock.matches()) {
            seconds = seconds.add(clock(clock));
            rest = "";
        }
        return rest.isEmpty() ? written(months, seconds) : Optional.empty();
    }

    private static BigDecimal clock(java.util.regex.Matcher clock) {
        var seconds = clock.group(4) == null ? BigDecimal.ZERO : new BigDecimal(clock.group(4));
        var all =
                new BigDecimal(clock.group(2))
                        .multiply(BigDecimal.valueOf(3_600))
                        .add(new BigDecimal(clock.group(3)).multiply(BigDecimal.valueOf(60)))
                        .add(seconds);
        return clock.group(1).isEmpty() ? all : all.negate();
    }

    private static Optional<String> written(BigDecimal months, BigDecimal seconds) {
        if (months.signum() != 0) {
            return seconds.signum() == 0
                    ? Optional.of("INTERVAL '" + months.toBigInteger() + "' MONTH")
                    : Optional.empty();
        }
        var day = BigDecimal.valueOf(86_400);
        return Optional.of(
                seconds.remainder(day).signum() == 0
                        ? "INTERVAL '" + seconds.divideToIntegralValue(day).toBigInteger() + "' DAY"
                        : "INTERVAL '" + seconds.toPlainString() + "' SECOND");
    }

    private static Optional<Unit> unit(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var found = Optional.ofNullable(UNITS.get(lower));
        return found.isEmpty() && lower.endsWith("ies")
                ? Optional.ofNullable(UNITS.get(lower.substring(0, lower.length() - 3) + "y"))
                : found.isEmpty() && lower.endsWith("s")
                        ? Optional.ofNullable(UNITS.get(lower.substring(0, lower.length() - 1)))
                        : found;
    }
}
