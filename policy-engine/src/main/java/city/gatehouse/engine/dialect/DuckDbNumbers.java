package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Bands, cells and bounds of numbers: exact for whole numbers and decimals, in DOUBLE for floating
 * ones.
 */
record DuckDbNumbers(ColumnType type, String storeType, String raw) {
    private static final int CELL_DECIMALS = 9;

    String band(BigDecimal width) {
        if (isFloating()) {
            return floating("floor(" + wide() + " / " + real(width) + ") * " + real(width));
        }
        var step = width.stripTrailingZeros();
        if (step.scale() > type.scale()) {
            throw new IllegalArgumentException("the width has more decimals than the column");
        }
        return step.compareTo(highest()) > 0 ? widest(step) : exactBand(step);
    }

    /**
     * Of a width that the type cannot hold: everything from 0 lies in one band, the rest in one.
     */
    private String widest(BigDecimal step) {
        boolean isHeld = step.negate().compareTo(lowest()) >= 0;
        return "CASE WHEN %1$s >= 0 THEN CAST(0 AS %2$s)%3$s END"
                .formatted(
                        raw,
                        storeType,
                        isHeld ? " WHEN " + raw + " < 0 THEN " + exact(step.negate()) : "");
    }

    private String exactBand(BigDecimal width) {
        var value = type.isWhole() ? "CAST(" + raw + " AS BIGINT)" : raw;
        var step =
                type.isWhole()
                        ? width.toBigIntegerExact().toString()
                        : "CAST(" + width.toPlainString() + " AS " + storeType + ")";
        var first = lowest().add(lowest().negate().remainder(width));
        return ("CASE WHEN %1$s >= 0 THEN CAST(%2$s - %2$s %% %3$s AS %4$s)"
                        + " WHEN %1$s >= %5$s THEN CAST(%2$s - ((%2$s %% %3$s) + %3$s) %% %3$s AS %4$s) END")
                .formatted(raw, value, step, storeType, exact(first));
    }

    String cell(BigDecimal degrees) {
        if (isFloating()) {
            return floating(
                    "round(floor("
                            + wide()
                            + " / "
                            + real(degrees)
                            + ") * "
                            + real(degrees)
                            + ", "
                            + CELL_DECIMALS
                            + ")");
        }
        var band = band(degrees);
        return type.scale() <= CELL_DECIMALS
                ? band
                : "TRY_CAST(round(" + band + ", " + CELL_DECIMALS + ") AS " + storeType + ")";
    }

    String clamp(BigDecimal low, BigDecimal high) {
        if (isFloating()) {
            return ("CASE WHEN %1$s < %2$s THEN TRY_CAST(%2$s AS %4$s)"
                            + " WHEN %1$s > %3$s THEN TRY_CAST(%3$s AS %4$s) ELSE %5$s END")
                    .formatted(wide(), real(low), real(high), storeType, raw);
        }
        var from = low.setScale(type.scale(), RoundingMode.CEILING).max(lowest());
        var to = high.setScale(type.scale(), RoundingMode.FLOOR).min(highest());
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("no value of the column is within the bounds");
        }
        return "CASE WHEN %1$s < %2$s THEN %2$s WHEN %1$s > %3$s THEN %3$s ELSE %1$s END"
                .formatted(raw, exact(from), exact(to));
    }

    private boolean isFloating() {
        return type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE;
    }

    private String wide() {
        return type.kind() == Kind.REAL ? "CAST(" + raw + " AS DOUBLE)" : raw;
    }

    /** A band of four bytes can begin below what four bytes hold. */
    private String floating(String expression) {
        return type.kind() == Kind.REAL
                ? "TRY_CAST(" + expression + " AS " + storeType + ")"
                : "(" + expression + ")";
    }

    private String exact(BigDecimal value) {
        return "CAST('" + value.toPlainString() + "' AS " + storeType + ")";
    }

    private static String real(BigDecimal value) {
        return "CAST('" + value.toPlainString() + "' AS DOUBLE)";
    }

    private BigDecimal highest() {
        return switch (type.kind()) {
            case SMALLINT -> BigDecimal.valueOf(Short.MAX_VALUE);
            case INTEGER -> BigDecimal.valueOf(Integer.MAX_VALUE);
            case BIGINT -> BigDecimal.valueOf(Long.MAX_VALUE);
            case DECIMAL ->
                    new BigDecimal(BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE))
                            .movePointLeft(type.scale());
            case BOOLEAN,
                    REAL,
                    DOUBLE,
                    TEXT,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    UUID,
                    BINARY,
                    JSON,
                    ARRAY ->
                    throw new IllegalArgumentException("not an exact number: " + type.kind());
        };
    }

    private BigDecimal lowest() {
        return type.isWhole() ? highest().negate().subtract(BigDecimal.ONE) : highest().negate();
    }
}
