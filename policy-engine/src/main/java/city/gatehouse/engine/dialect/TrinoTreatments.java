package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;

/** Treatments in Trino's words, which are mostly DuckDB's. Each is total. */
record TrinoTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    private static final int CELL_DECIMALS = 9;

    String write(Treatment treatment, ColumnType type, String raw) {
        // Of what it has no type for nothing is known, not even what is equal.
        dialect.storeType(type);
        return switch (treatment) {
            case Treatment.Constant(String value) when type.kind() == Kind.BINARY ->
                    new TrinoLiterals().binary(HexFormat.of().parseHex(value));
            case Treatment.TimeStep step -> new TrinoTimeSteps(step, raw).write(type.kind());
            case Treatment.Partial(int first, int last) -> partial(raw, first, last);
            case Treatment.TextPrefix(int length) -> first(raw, length);
            case Treatment.NumberBand band when isFloating(type) -> band(band.width(), type, raw);
            case Treatment.GridCell cell when isFloating(type) -> cell(cell.degrees(), type, raw);
            case Treatment.GridCell _ when type.scale() > CELL_DECIMALS ->
                    throw PartialDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
            case Treatment.Clamp clamp when isFloating(type) -> clamp(clamp, type, raw);
            case Treatment _ ->
                    new DuckDbTreatments(dialect, hierarchies).write(treatment, type, raw);
        };
    }

    private static String band(BigDecimal width, ColumnType type, String raw) {
        checkDouble(type);
        return "(floor(%1$s / %2$s) * %2$s)".formatted(raw, real(width));
    }

    /** Rounded to decimals in units of the last one: its own rounding to decimals is another. */
    private static String cell(BigDecimal degrees, ColumnType type, String raw) {
        var corner = band(degrees, type, raw);
        var units = "(" + corner + " * " + real(BigDecimal.TEN.pow(CELL_DECIMALS)) + ")";
        return ("CASE WHEN NOT is_finite(%1$s) THEN %2$s"
                        + " WHEN abs(%1$s) < 4503599627370496E0 THEN (round(%1$s) / %3$s)"
                        + " ELSE (%1$s / %3$s) END")
                .formatted(units, corner, real(BigDecimal.TEN.pow(CELL_DECIMALS)));
    }

    /** NaN is greater than every number. */
    private static String clamp(Treatment.Clamp clamp, ColumnType type, String raw) {
        checkDouble(type);
        return ("CASE WHEN %1$s < %2$s THEN %2$s WHEN %1$s > %3$s OR is_nan(%1$s) THEN %3$s"
                        + " ELSE %1$s END")
                .formatted(raw, real(clamp.low()), real(clamp.high()));
    }

    /** A number of four bytes becomes infinite where it should be NULL. */
    private static void checkDouble(ColumnType type) {
        if (type.kind() == Kind.REAL) {
            throw PartialDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
        }
    }

    private static boolean isFloating(ColumnType type) {
        return type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE;
    }

    private static String real(BigDecimal value) {
        return "CAST('" + value.toPlainString() + "' AS DOUBLE)";
    }

    private static String first(String raw, int length) {
        return "substr(" + raw + ", 1, " + length + ")";
    }

    /** A text that is not longer than what is kept is masked whole. */
    private static String partial(String raw, int first, int last) {
        var mask = DuckDbLiterals.text(Treatment.Partial.MASK);
        var parts = new ArrayList<String>();
        if (first > 0) {
            parts.add(first(raw, first));
        }
        parts.add(mask);
        if (last > 0) {
            parts.add("substr(" + raw + ", -" + last + ")");
        }
        return "CASE WHEN length(%1$s) <= %2$d THEN %3$s WHEN %1$s IS NOT NULL THEN %4$s END"
                .formatted(raw, first + last, mask, String.join(" || ", parts));
    }
}
