package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.Map;

/** Starts of steps of time in Trino's words. */
record TrinoTimeSteps(TimeStep step, String raw) {
    private static final long SECONDS_OF_DAY = 86_400;

    private static final Map<Long, String> TRUNCATED_SECONDS =
            Map.of(1L, "second", 60L, "minute", 3600L, "hour", SECONDS_OF_DAY, "day");
    private static final Map<Integer, String> TRUNCATED_MONTHS =
            Map.of(1, "month", 3, "quarter", 12, "year");

    String write(Kind kind) {
        return switch (kind) {
            case TIMESTAMP -> start(raw);
            case DATE -> "CAST(" + start("CAST(" + raw + " AS TIMESTAMP(6))") + " AS DATE)";
            default -> throw TrinoDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
        };
    }

    private String start(String value) {
        int months = step.amount() * step.unit().months();
        if (months > 0) {
            var unit = TRUNCATED_MONTHS.get(months);
            return unit == null
                    ? since("1970-01-01", "month", months, value)
                    : "date_trunc('" + unit + "', " + value + ")";
        }
        long seconds = step.amount() * step.unit().seconds();
        var unit = TRUNCATED_SECONDS.get(seconds);
        if (unit != null) {
            return "date_trunc('" + unit + "', " + value + ")";
        }
        var origin = step.unit() == TimeStep.Unit.WEEK ? "1969-12-29" : "1970-01-01";
        return since(origin, "second", seconds, value);
    }

    /** Counted from an origin, backwards as well. */
    private static String since(String origin, String unit, long length, String value) {
        var from = "CAST(TIMESTAMP '" + origin + " 00:00:00' AS TIMESTAMP(6))";
        var count =
                "date_diff('%1$s', %2$s, date_trunc('%1$s', %3$s))".formatted(unit, from, value);
        var first = "(%1$s - ((%1$s %% %2$d) + %2$d) %% %2$d)".formatted(count, length);
        return "date_add('%s', %s, %s)".formatted(unit, first, from);
    }
}
