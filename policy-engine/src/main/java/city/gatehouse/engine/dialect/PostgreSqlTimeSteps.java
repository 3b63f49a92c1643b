package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.util.Map;

/**
 * Starts of steps of time in PostgreSQL's words. Infinite times stay as they are; what lies so far
 * out that PostgreSQL could fail is NULL.
 */
record PostgreSqlTimeSteps(TimeStep step, String raw) {
    private static final String FIRST = "CAST('4000-01-01 BC' AS %s)";
    private static final String LAST = "CAST('290000-01-01' AS %s)";
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long MONTHS_OF_1970 = 1970L * 12;

    private static final Map<Long, String> TRUNCATED_SECONDS =
            Map.of(1L, "second", 60L, "minute", 3600L, "hour", SECONDS_OF_DAY, "day");
    private static final Map<Integer, String> TRUNCATED_MONTHS =
            Map.of(1, "month", 3, "quarter", 12, "year");

    String write(Kind kind) {
        return switch (kind) {
            case TIMESTAMP -> safe("TIMESTAMP", start(raw, "TIMESTAMP", ""));
            case TIMESTAMP_WITH_TIME_ZONE ->
                    safe("TIMESTAMP WITH TIME ZONE", start(raw, "TIMESTAMP WITH TIME ZONE", "+00"));
            case DATE ->
                    safe(
                            "DATE",
                            "CAST("
                                    + start("CAST(" + raw + " AS TIMESTAMP)", "TIMESTAMP", "")
                                    + " AS DATE)");
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

    private String safe(String type, String start) {
        return "CASE WHEN NOT isfinite(%1$s) THEN %1$s WHEN %1$s >= %2$s AND %1$s < %3$s THEN %4$s END"
                .formatted(raw, FIRST.formatted(type), LAST.formatted(type), start);
    }

    private String start(String value, String type, String zone) {
        int months = step.amount() * step.unit().months();
        return months > 0 ? ofMonths(months, value, type, zone) : ofSeconds(value, type, zone);
    }

    private String ofSeconds(String value, String type, String zone) {
        long seconds = step.amount() * step.unit().seconds();
        var unit = TRUNCATED_SECONDS.get(seconds);
        if (unit != null) {
            return "date_trunc('" + unit + "', " + value + ")";
        }
        var origin = step.unit() == TimeStep.Unit.WEEK ? "1969-12-29" : "1970-01-01";
        return "date_bin(INTERVAL '%d' SECOND, %s, %s)"
                .formatted(seconds, value, literal(type, origin, zone));
    }

    private String ofMonths(int months, String value, String type, String zone) {
        var unit = TRUNCATED_MONTHS.get(months);
        if (unit != null) {
            return "date_trunc('" + unit + "', " + value + ")";
        }
        // Before the year 1 the years are counted otherwise, but in whole ones all the same.
        var year =
                "(CAST(extract(year FROM %1$s) AS INTEGER) + CASE WHEN extract(year FROM %1$s) < 0 THEN 1 ELSE 0 END)"
                        .formatted(value);
        var month =
                "(%s * 12 + CAST(extract(month FROM %s) AS INTEGER) - 1 - %d)"
                        .formatted(year, value, MONTHS_OF_1970);
        var first = "(%1$s - ((%1$s %% %2$d) + %2$d) %% %2$d)".formatted(month, months);
        return "(%s + %s * INTERVAL '1' MONTH)".formatted(literal(type, "1970-01-01", zone), first);
    }

    private static String literal(String type, String day, String zone) {
        return type + " '" + day + " 00:00:00" + zone + "'";
    }
}
