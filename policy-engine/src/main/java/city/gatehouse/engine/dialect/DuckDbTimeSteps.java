package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.time.LocalDate;
import java.util.Map;

/**
 * The start of the step that a time lies in. Whole-number arithmetic, twice as fast as DuckDB's
 * time_bucket, and date_trunc, which is faster still, for the few steps that it has; both within
 * the values of which the start can be held.
 */
record DuckDbTimeSteps(TimeStep step, String raw) {
    private static final long MICROS_OF_SECOND = 1_000_000L;
    private static final long MICROS_OF_DAY = 86_400L * MICROS_OF_SECOND;
    private static final long FIRST_MONDAY = -3;
    private static final long MONTHS_OF_1970 = 1970L * 12;

    /** Midnight of 290309-12-22 (BC). */
    private static final long FIRST_TIMESTAMP = -9_223_372_022_400_000_000L;

    /** 5877642-06-25 (BC). */
    private static final int FIRST_DAY = -2_147_483_646;

    private static final Map<Long, String> TRUNCATED_SECONDS =
            Map.of(1L, "second", 60L, "minute", 3600L, "hour", 86_400L, "day");
    private static final Map<Integer, String> TRUNCATED_MONTHS =
            Map.of(1, "month", 3, "quarter", 12, "year");

    String write(Kind kind) {
        return switch (kind) {
            case TIMESTAMP -> months() > 0 ? timestampMonths() : timestampSeconds();
            case TIMESTAMP_WITH_TIME_ZONE -> months() > 0 ? instantMonths() : instantSeconds();
            case DATE -> months() > 0 ? dateMonths() : dateDays();
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DECIMAL,
                    REAL,
                    DOUBLE,
                    TEXT,
                    TIME,
                    UUID,
                    BINARY,
                    JSON,
                    ARRAY ->
                    throw new IllegalArgumentException("no steps of time in " + kind);
        };
    }

    private int months() {
        return step.amount() * step.unit().months();
    }

    private long micros() {
        return step.amount() * step.unit().seconds() * MICROS_OF_SECOND;
    }

    /** From where steps are counted, in days. */
    private long origin() {
        return step.unit() == TimeStep.Unit.WEEK ? FIRST_MONDAY : 0;
    }

    private String timestampSeconds() {
        var unit = TRUNCATED_SECONDS.get(step.amount() * step.unit().seconds());
        return unit == null
                ? micros(
                        "TIMESTAMP '1970-01-01 00:00:00'", "TIMESTAMP 'infinity'", "make_timestamp")
                : "date_trunc('" + unit + "', " + raw + ")";
    }

    private String instantSeconds() {
        return micros(
                "TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'",
                "TIMESTAMP WITH TIME ZONE 'infinity'",
                "make_timestamptz");
    }

    private String micros(String epoch, String infinity, String make) {
        long origin = origin() * MICROS_OF_DAY;
        long length = micros();
        long ahead = Math.floorMod(-origin, length);
        var into = "epoch_us(%s) %% %d".formatted(raw, length);
        var intoAfter1970 = ahead == 0 ? into : "((%s) + %d) %% %d".formatted(into, ahead, length);
        var intoBefore1970 = "((%s) + %d) %% %d".formatted(into, ahead + length, length);
        return ("CASE WHEN %1$s >= %2$s AND %1$s < %3$s THEN %4$s(epoch_us(%1$s) - (%5$s))"
                        + " WHEN %1$s >= %4$s(%7$d) AND %1$s < %2$s THEN %4$s(epoch_us(%1$s) - (%6$s))"
                        + " WHEN NOT isfinite(%1$s) THEN %1$s END")
                .formatted(
                        raw,
                        epoch,
                        infinity,
                        make,
                        intoAfter1970,
                        intoBefore1970,
                        firstStart(FIRST_TIMESTAMP, origin, length));
    }

    private String timestampMonths() {
        return "CASE WHEN %1$s >= make_timestamp(%2$d) THEN %3$s WHEN NOT isfinite(%1$s) THEN %1$s END"
                .formatted(raw, firstMonth(), truncated(raw));
    }

    /** On the wall clock of UTC, whatever the session's is. */
    private String instantMonths() {
        var wall = "make_timestamp(epoch_us(" + raw + "))";
        return ("CASE WHEN %1$s >= make_timestamptz(%2$d) AND %1$s < TIMESTAMP WITH TIME ZONE 'infinity'"
                        + " THEN make_timestamptz(epoch_us(%3$s))"
                        + " WHEN NOT isfinite(%1$s) THEN %1$s END")
                .formatted(raw, firstMonth(), truncated(wall));
    }

    private String truncated(String timestamp) {
        var unit = TRUNCATED_MONTHS.get(months());
        return unit == null
                ? "time_bucket(INTERVAL '%d' MONTH, %s, TIMESTAMP '1970-01-01 00:00:00')"
                        .formatted(months(), timestamp)
                : "date_trunc('" + unit + "', " + timestamp + ")";
    }

    private String dateDays() {
        if (micros() % MICROS_OF_DAY != 0) {
            throw new IllegalArgumentException("a date has no steps of less than a day");
        }
        long days = micros() / MICROS_OF_DAY;
        return dated(
                firstStart(FIRST_DAY, origin(), days),
                "%1$s - CAST(((((%1$s - DATE '1970-01-01') - (%2$d)) %% %3$d) + %3$d) %% %3$d AS INTEGER)"
                        .formatted(raw, origin(), days));
    }

    private String dateMonths() {
        long first = firstMonth(FIRST_DAY);
        return switch (months()) {
            case 1 -> dated(first, raw + " - CAST(day(" + raw + ") - 1 AS INTEGER)");
            case 12 -> dated(first, raw + " - CAST(dayofyear(" + raw + ") - 1 AS INTEGER)");
            default -> dated(first, ofMonth());
        };
    }

    private String ofMonth() {
        var month = "(year(%1$s) * 12 + month(%1$s) - 1)".formatted(raw);
        var start =
                "(%1$s - (((%1$s - %2$d) %% %3$d) + %3$d) %% %3$d)"
                        .formatted(month, MONTHS_OF_1970, months());
        var ofYear = "(((%1$s %% 12) + 12) %% 12)".formatted(start);
        return "make_date((%1$s - %2$s) // 12, %2$s + 1, 1)".formatted(start, ofYear);
    }

    private String dated(long firstDay, String start) {
        return ("CASE WHEN %1$s >= make_date(CAST(%2$d AS INTEGER)) AND %1$s < DATE 'infinity'"
                        + " THEN %3$s WHEN NOT isfinite(%1$s) THEN %1$s END")
                .formatted(raw, firstDay, start);
    }

    /** The first start of a step that is not before {@code first}. */
    private static long firstStart(long first, long origin, long length) {
        return first + Math.floorMod(origin - Math.floorMod(first, length), length);
    }

    private long firstMonth() {
        return firstMonth(Math.floorDiv(FIRST_TIMESTAMP, MICROS_OF_DAY)) * MICROS_OF_DAY;
    }

    private long firstMonth(long firstDay) {
        var day = LocalDate.ofEpochDay(firstDay);
        long month =
                day.getYear() * 12L + day.getMonthValue() - 1 + (day.getDayOfMonth() > 1 ? 1 : 0);
        long start = month + Math.floorMod(MONTHS_OF_1970 - month, (long) months());
        return LocalDate.of(
                        Math.toIntExact(Math.floorDiv(start, 12L)),
                        Math.toIntExact(Math.floorMod(start, 12L)) + 1,
                        1)
                .toEpochDay();
    }
}
