package city.gatehouse.anonymize.rule;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number kept between two bounds. Where a bound is no value of the column's type, the nearest
 * value within the bounds stands for it. NaN, which stores sort above every number, becomes the
 * upper bound.
 */
public final class ClampRule implements NumberRule {
    private final BigDecimal low;
    private final BigDecimal high;
    private final long wholeLow;
    private final long wholeHigh;
    private final double floatingLow;
    private final double floatingHigh;

    /**
     * @throws ArithmeticException when no value of the type is within the bounds
     */
    public ClampRule(BigDecimal low, BigDecimal high, ColumnType type) {
        boolean exact = type.isWhole() || type.kind() == ColumnType.Kind.DECIMAL;
        this.low = exact ? low.setScale(type.scale(), RoundingMode.CEILING) : low;
        this.high = exact ? high.setScale(type.scale(), RoundingMode.FLOOR) : high;
        if (this.low.compareTo(this.high) > 0) {
            throw new ArithmeticException("no value of the column is within the bounds");
        }
        this.wholeLow = saturated(this.low);
        this.wholeHigh = saturated(this.high);
        this.floatingLow = low.doubleValue();
        this.floatingHigh = high.doubleValue();
    }

    @Override
    public long whole(long value) {
        return Math.max(wholeLow, Math.min(wholeHigh, value));
    }

    @Override
    public double floating(double value) {
        if (value < floatingLow) {
            return floatingLow;
        }
        return value <= floatingHigh ? value : floatingHigh;
    }

    @Override
    public BigDecimal decimal(BigDecimal value) {
        return value.max(low).min(high);
    }

    private static long saturated(BigDecimal bound) {
        BigDecimal whole = bound.setScale(0, RoundingMode.FLOOR);
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}
