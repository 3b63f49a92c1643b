package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.time.LocalDate;
import java.util.Map;

/**
 * Starts of steps of time in Trino's words. Each is total: what would come out below the first
 * value of the type is NULL, since it would be an error there.
 */
record TrinoTimeSteps(TimeStep step, String raw) {
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long FIRST_MONDAY = -3;
    private static final long MONTHS_OF_1970 = 1970L * 12;

    /** The library's, a few hours after Trino's own. */
    private static final long FIRST_TIMESTAMP = -9_223_372_022_400L;

    /** Instants have 52 bits of milliseconds. */
    private static final long FIRST_INSTANT = -(1L << 51) / 1000;

    private static final long FIRST_DAY = Integer.MIN_VALUE + 2;

    private static final Map<Long, String> TRUNCATED_SECONDS =
            Map.of(1L, "second", 60L, "minute", 3600L, "hour", SECONDS_OF_DAY, "day");
    private static final Map<Integer, String> TRUNCATED_MONTHS =
            Map.of(1, "month", 3, "quarter", 12, "year");

    String write(Kind kind) {
        return switch (kind) {
            case TIMESTAMP -> since(timestamp(firstSecond(FIRST_TIMESTAMP)), start(raw));
            case TIMESTAMP_WITH_TIME_ZONE ->
                    since(
                            instant(timestamp(firstSecond(FIRST_INSTANT))),
                            instant(start(wall(raw))));
            case DATE -> since(date(firstDay()), ofDate());
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    DECIMAL,
                    TEXT,
                    TIME,
                    UUID,
                    BINARY,
                    JSON,
                    ARRAY ->
                    throw new IllegalArgumentException("no steps of time in " + kind);
        };
    }

    private String since(String first, String start) {
        return "CASE WHEN " + raw + " >= " + first + " THEN " + start + " END";
    }

    private String start(String value) {
        if (months() > 0) {
            var unit = TRUNCATED_MONTHS.get(months());
            return unit == null
                    ? counted("month", months(), timestamp(0), value)
                    : "date_trunc('" + unit + "', " + value + ")";
        }
        var unit = TRUNCATED_SECONDS.get(seconds());
        return unit == null
                ? counted("second", seconds(), timestamp(origin() * SECONDS_OF_DAY), value)
                : "date_trunc('" + unit + "', " + value + ")";
    }

    private String ofDate() {
        if (months() > 0) {
            var unit = TRUNCATED_MONTHS.get(months());
            return unit == null
                    ? counted("month", months(), date(0), raw)
                    : "date_trunc('" + unit + "', " + raw + ")";
        }
        if (seconds() % SECONDS_OF_DAY != 0) {
            throw new IllegalArgumentException("a date has no steps of less than a day");
        }
        return counted("day", seconds() / SECONDS_OF_DAY, date(origin()), raw);
    }

    /** Counted in whole units from an origin, backwards as well. */
    private static String counted(String unit, long length, String origin, String value) {
        var count =
                "date_diff('%1$s', %2$s, date_trunc('%1$s', %3$s))".formatted(unit, origin, value);
        var first = "(%1$s - ((%1$s %% %2$d) + %2$d) %% %2$d)".formatted(count, length);
        return "date_add('%s', %s, %s)".formatted(unit, first, origin);
    }

    private int months() {
        return step.amount() * step.unit().months();
    }

    private long seconds() {
        return step.amount() * step.unit().seconds();
    }

    /** From where steps are counted, in days. */
    private long origin() {
        return step.unit() == TimeStep.Unit.WEEK ? FIRST_MONDAY : 0;
    }

    private static String timestamp(long second) {
        return second == 0
                ? "CAST(TIMESTAMP '1970-01-01 00:00:00' AS TIMESTAMP(6))"
                : "date_add('second', CAST(%d AS BIGINT), %s)".formatted(second, timestamp(0));
    }

    /** What clocks in UTC show at an instant. */
    static String wall(String instant) {
        return "CAST(at_timezone(" + instant + ", 'UTC') AS TIMESTAMP(6))";
    }

    /** When clocks in UTC show a timestamp. */
    static String instant(String timestamp) {
        return "with_timezone(" + timestamp + ", 'UTC')";
    }

    private static String date(long day) {
        return day == 0
                ? "DATE '1970-01-01'"
                : "date_add('day', CAST(%d AS BIGINT), DATE '1970-01-01')".formatted(day);
    }

    private long firstSecond(long first) {
        return months() > 0
                ? firstMonth(Math.ceilDiv(first, SECONDS_OF_DAY)) * SECONDS_OF_DAY
                : firstStart(first, origin() * SECONDS_OF_DAY, seconds());
    }

    private long firstDay() {
        return months() > 0
                ? firstMonth(FIRST_DAY)
                : firstStart(FIRST_DAY, origin(), Math.max(1, seconds() / SECONDS_OF_DAY));
    }

    /** The first start of a step that is not before {@code first}. */
    private static long firstStart(long first, long origin, long length) {
        return first + Math.floorMod(origin - first, length);
    }

    /** The day of the first start of a step of months that is not before {@code firstDay}. */
    private long firstMonth(long firstDay) {
        var day = LocalDate.ofEpochDay(firstDay);
        long month =
                day.getYear() * 12L + day.getMonthValue() - 1 + (day.getDayOfMonth() > 1 ? 1 : 0);
        long start = firstStart(month, MONTHS_OF_1970, months());
        return LocalDate.of(
                        Math.toIntExact(Math.floorDiv(start, 12L)),
                        Math.toIntExact(Math.floorMod(start, 12L)) + 1,
                        1)
                .toEpochDay();
    }
}
