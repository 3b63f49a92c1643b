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

    /** Beyond it a cell of degrees is as good as the value; numbers as large are no degrees. */
    private static final String LARGEST_DEGREES = "1E6";

    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Constant(String value) when type.kind() == Kind.BINARY ->
                    new TrinoLiterals().binary(HexFormat.of().parseHex(value));
            case Treatment.TimeStep step -> new TrinoTimeSteps(step, raw).write(type.kind());
            case Treatment.Partial(int first, int last) -> partial(raw, first, last);
            case Treatment.TextPrefix(int length) -> first(raw, length);
            // A number of four bytes is made of one of eight with errors that have no place here.
            case Treatment.NumberBand _, Treatment.GridCell _, Treatment.Clamp _
                    when type.kind() == Kind.REAL ->
                    throw TrinoDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
            case Treatment.GridCell cell when type.kind() == Kind.DOUBLE ->
                    cell(cell.degrees(), type, raw);
            case Treatment.GridCell _ when type.scale() > CELL_DECIMALS ->
                    throw TrinoDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
            case Treatment.Clamp clamp when type.kind() == Kind.DOUBLE -> clamp(clamp, raw);
            case Treatment _ ->
                    new DuckDbTreatments(dialect, hierarchies).write(treatment, type, raw);
        };
    }

    /** The nearest DOUBLE of the cell's corner in decimals. */
    private String cell(BigDecimal degrees, ColumnType type, String raw) {
        var band = new DuckDbNumbers(type, dialect.storeType(type), raw).band(degrees);
        return "CASE WHEN %1$s > -%2$s AND %1$s < %2$s THEN round(%3$s * 1E%4$d) / 1E%4$d ELSE %3$s END"
                .formatted(raw, LARGEST_DEGREES, band, CELL_DECIMALS);
    }

    /** NaN is above every bound. */
    private static String clamp(Treatment.Clamp clamp, String raw) {
        return "CASE WHEN %1$s < %2$s THEN %2$s WHEN %1$s > %3$s OR is_nan(%1$s) THEN %3$s ELSE %1$s END"
                .formatted(raw, real(clamp.low()), real(clamp.high()));
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
