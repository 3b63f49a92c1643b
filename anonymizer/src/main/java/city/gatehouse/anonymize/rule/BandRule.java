package city.gatehouse.anonymize.rule;

import city.gatehouse.policy.catalog.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The lower bound of a number's band. Exact for whole numbers and decimals. */
public final class BandRule implements NumberRule {
    private final BigDecimal width;
    private final double floatingWidth;
    private final long wholeWidth;

    /**
     * @throws ArithmeticException when bounds of such bands are no values of the type
     */
    public BandRule(BigDecimal width, ColumnType type) {
        this.width = width.stripTrailingZeros();
        this.floatingWidth = width.doubleValue();
        boolean exact = type.isWhole() || type.kind() == ColumnType.Kind.DECIMAL;
        if (exact && this.width.scale() > type.scale()) {
            throw new ArithmeticException("the width has more decimals than the column");
        }
        boolean fits = width.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        this.wholeWidth = type.isWhole() && fits ? width.longValueExact() : Long.MAX_VALUE;
    }

    @Override
    public long whole(long value) {
        return Math.subtractExact(value, Math.floorMod(value, wholeWidth));
    }

    @Override
    public double floating(double value) {
        return Math.floor(value / floatingWidth) * floatingWidth;
    }

    @Override
    public BigDecimal decimal(BigDecimal value) {
        return floor(value, width);
    }

    /** {@code floor(value / width) * width}, exactly. */
    static BigDecimal floor(BigDecimal value, BigDecimal width) {
        BigDecimal rest = value.remainder(width);
        BigDecimal towardsZero = value.subtract(rest);
        return rest.signum() < 0 ? towardsZero.subtract(width) : towardsZero;
    }

    /** For rules that share it: so many decimals, where the value has them. */
    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
    }
}
