package city.gatehouse.anonymize.rule;

import java.math.BigDecimal;

/**
 * A number in, a number of the same type out.
 *
 * <p>Each method throws {@link ArithmeticException} where the result is not in its range.
 */
public interface NumberRule {
    long whole(long value);

    double floating(double value);

    /** The result has at most as many decimals as the column. */
    BigDecimal decimal(BigDecimal value);
}
