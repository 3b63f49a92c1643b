package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Treatments in DuckDB's words. Each is total: a value so far out that its step or band begins
 * before the type does becomes NULL.
 */
record DuckDbTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Keep _ -> raw;
            case Treatment.Blank _ -> cast("NULL", type);
            case Treatment.Constant(String value) -> cast(DuckDbLiterals.text(value), type);
            case Treatment.Partial(int first, int last) -> partial(raw, first, last);
            case Treatment.TextPrefix(int length) -> "left(" + raw + ", " + length + ")";
            case TimeStep step -> "TRY(" + cast(step(step, type, raw), type) + ")";
            case Treatment.NumberBand(BigDecimal width) -> band(raw, type, width);
            case Treatment.GridCell(BigDecimal degrees) ->
                    cast(
                            "round(floor("
                                    + raw
                                    + " / "
                                    + real(degrees)
                                    + ") * "
                                    + real(degrees)
                                    + ", 9)",
                            type);
            case Treatment.HierarchyLevel(String name, int level) -> hierarchy(raw, name, level);
            case Treatment.Clamp(BigDecimal low, BigDecimal high) -> clamp(raw, type, low, high);
            case Treatment.Tokenize _, Treatment.Shift _ ->
                    throw new IllegalArgumentException("not computed in a store");
        };
    }

    /** DuckDB's length, left and right count code points. */
    private static String partial(String raw, int first, int last) {
        var mask = DuckDbLiterals.text(Treatment.Partial.MASK);
        var start = first == 0 ? "" : "left(" + raw + ", " + first + ") || ";
        var end = last == 0 ? "" : " || right(" + raw + ", " + last + ")";
        return "CASE WHEN length("
                + raw
                + ") <= "
                + (first + last)
                + " THEN "
                + mask
                + " WHEN "
                + raw
                + " IS NOT NULL THEN "
                + start
                + mask
                + end
                + " END";
    }

    private static String step(TimeStep step, ColumnType type, String raw) {
        var unit = step.unit().name().toLowerCase(Locale.ROOT);
        if (step.amount() == 1) {
            return "date_trunc('" + unit + "', " + raw + ")";
        }
        var origin = step.unit() == TimeStep.Unit.WEEK ? "1969-12-29" : "1970-01-01";
        var originType =
                type.kind() == ColumnType.Kind.TIMESTAMP_WITH_TIME_ZONE
                        ? "TIMESTAMPTZ"
                        : "TIMESTAMP";
        var start =
                originType
                        + " '"
                        + origin
                        + " 00:00:00"
                        + (originType.equals("TIMESTAMPTZ") ? "+00'" : "'");
        var value = type.kind() == ColumnType.Kind.DATE ? "CAST(" + raw + " AS TIMESTAMP)" : raw;
        // time_bucket knows no infinity.
        return "CASE WHEN isfinite("
                + value
                + ") THEN time_bucket(INTERVAL '"
                + step.amount()
                + " "
                + unit
                + "', "
                + value
                + ", "
                + start
                + ") ELSE "
                + value
                + " END";
    }

    private String band(String raw, ColumnType type, BigDecimal width) {
        if (type.kind() == ColumnType.Kind.DOUBLE || type.kind() == ColumnType.Kind.REAL) {
            return cast("floor(" + raw + " / " + real(width) + ") * " + real(width), type);
        }
        boolean whole = type.isWhole() && width.stripTrailingZeros().scale() <= 0;
        var value = whole ? "CAST(" + raw + " AS HUGEINT)" : raw;
        var step = whole ? "CAST(" + width.toBigInteger() + " AS HUGEINT)" : exact(width);
        // The remainder has the sign of the value; a negative one is brought up, so that bands go
        // down from zero too.
        return "TRY_CAST("
                + value
                + " - ("
                + value
                + " % "
                + step
                + ") - CASE WHEN "
                + value
                + " % "
                + step
                + " < 0 THEN "
                + step
                + " ELSE 0 END AS "
                + dialect.storeType(type)
                + ")";
    }

    private String hierarchy(String raw, String name, int level) {
        var hierarchy =
                Objects.requireNonNull(hierarchies.get(name), "the reader knows every hierarchy");
        var cases =
                hierarchy.paths().entrySet().stream()
                        .map(path ->
                                " WHEN "
                                        + DuckDbLiterals.text(path.getKey())
                                        + " THEN "
                                        + DuckDbLiterals.text(path.getValue().get(level - 1)))
                        .collect(Collectors.joining());
        return "CASE WHEN "
                + raw
                + " IS NULL THEN NULL"
                + (cases.isEmpty() ? "" : " ELSE CASE " + raw + cases)
                + " ELSE "
                + DuckDbLiterals.text(Hierarchy.UNKNOWN)
                + (cases.isEmpty() ? " END" : " END END");
    }

    private String clamp(String raw, ColumnType type, BigDecimal low, BigDecimal high) {
        boolean real = type.kind() == ColumnType.Kind.DOUBLE || type.kind() == ColumnType.Kind.REAL;
        var from = real ? real(low) : exact(low);
        var to = real ? real(high) : exact(high);
        return "CASE WHEN "
                + raw
                + " < "
                + from
                + " THEN TRY_CAST("
                + from
                + " AS "
                + dialect.storeType(type)
                + ") WHEN "
                + raw
                + " > "
                + to
                + " THEN TRY_CAST("
                + to
                + " AS "
                + dialect.storeType(type)
                + ") ELSE "
                + raw
                + " END";
    }

    private static String exact(BigDecimal number) {
        int scale = Math.max(0, number.scale());
        int precision = Math.max(number.precision() - number.scale() + scale, scale + 1);
        return "CAST('"
                + number.toPlainString()
                + "' AS DECIMAL("
                + Math.min(38, precision)
                + ", "
                + scale
                + "))";
    }

    private static String real(BigDecimal number) {
        return "CAST('" + number.toPlainString() + "' AS DOUBLE)";
    }

    private String cast(String expression, ColumnType type) {
        return "CAST(" + expression + " AS " + dialect.storeType(type) + ")";
    }
}
