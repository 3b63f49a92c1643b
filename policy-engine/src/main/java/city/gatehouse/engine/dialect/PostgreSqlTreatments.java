package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;

/** Treatments in PostgreSQL's words, which are mostly DuckDB's. Each is total. */
record PostgreSqlTreatments(StoreDialect dialect, Map<String, Hierarchy> hierarchies) {
    /** Beyond it a cell of degrees is as good as the value; numbers as large are no degrees. */
    private static final String LARGEST_DEGREES = "1000000";

    private static final int CELL_DECIMALS = 9;

    /** What is smaller, divided by any width, can come out as nothing, which is an error there. */
    private static final String SMALLEST = "1e-290";

    private static final String LARGEST = "1e290";

    String write(Treatment treatment, ColumnType type, String raw) {
        return switch (treatment) {
            case Treatment.Constant(String value) when type.kind() == Kind.BINARY ->
                    new PostgreSqlLiterals().binary(HexFormat.of().parseHex(value));
            case Treatment.TimeStep step -> new PostgreSqlTimeSteps(step, raw).write(type.kind());
            case Treatment.NumberBand band when isFloating(type) -> band(band.width(), type, raw);
            case Treatment.GridCell cell when isFloating(type) -> cell(cell.degrees(), type, raw);
            case Treatment.GridCell _ when type.scale() > CELL_DECIMALS ->
                    throw PartialDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
            case Treatment.Clamp clamp when isFloating(type) -> clamp(clamp, type, raw);
            case Treatment _ ->
                    new DuckDbTreatments(dialect, hierarchies).write(treatment, type, raw);
        };
    }

    /** What is too large or too small to be divided without an error is taken by itself. */
    private String band(BigDecimal width, ColumnType type, String raw) {
        checkDouble(type);
        return ("CASE WHEN %1$s >= %3$s OR %1$s <= %4$s THEN %1$s"
                        + " WHEN %1$s >= 0 AND %1$s < %5$s THEN %6$s"
                        + " WHEN %1$s < 0 AND %1$s > %7$s THEN %8$s"
                        + " ELSE floor(%1$s / %2$s) * %2$s END")
                .formatted(
                        raw,
                        real(width),
                        real(new BigDecimal(LARGEST)),
                        real(new BigDecimal(LARGEST).negate()),
                        real(new BigDecimal(SMALLEST)),
                        real(BigDecimal.ZERO),
                        real(new BigDecimal(SMALLEST).negate()),
                        real(width.negate()));
    }

    /** The nearest DOUBLE of the cell's corner in decimals. */
    private String cell(BigDecimal degrees, ColumnType type, String raw) {
        var band = band(degrees, type, raw);
        var rounded =
                "CAST(round(CAST((%s) AS DECIMAL), %d) AS DOUBLE PRECISION)"
                        .formatted(band, CELL_DECIMALS);
        return "CASE WHEN %1$s > -%2$s AND %1$s < %2$s THEN %3$s ELSE %4$s END"
                .formatted(raw, LARGEST_DEGREES, rounded, band);
    }

    private String clamp(Treatment.Clamp clamp, ColumnType type, String raw) {
        checkDouble(type);
        return "CASE WHEN %1$s < %2$s THEN %2$s WHEN %1$s > %3$s THEN %3$s ELSE %1$s END"
                .formatted(raw, real(clamp.low()), real(clamp.high()));
    }

    /** A number of four bytes is made of one of eight with errors that have no place here. */
    private static void checkDouble(ColumnType type) {
        if (type.kind() == Kind.REAL) {
            throw PartialDialect.refused(RefusalCode.UNSUPPORTED_TYPE);
        }
    }

    private static boolean isFloating(ColumnType type) {
        return type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE;
    }

    private static String real(BigDecimal value) {
        return "CAST('" + value.toPlainString() + "' AS DOUBLE PRECISION)";
    }
}
