package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.apache.arrow.vector.DecimalVector;

/**
 * PostgreSQL's numeric in its binary form: digits to the base of ten thousand, the place of the
 * first, a sign and how many decimals are shown ({@code numeric_send} in numeric.c).
 */
final class Numeric {
    private static final int BASE = 10_000;
    private static final int DIGITS_OF_BASE = 4;
    private static final int NEGATIVE = 0x4000;

    /** As many decimal digits fit into a long, whatever they are. */
    private static final int DIGITS_OF_A_LONG = 18;

    private static final long[] POWERS = powers();

    private Numeric() {}

    /**
     * Writes the value that the buffer is at.
     *
     * @throws StoreException DATA for what is no number, and what the vector's type does not hold
     */
    static void write(DecimalVector vector, int row, ByteBuffer in) {
        int count = in.getShort();
        int weight = in.getShort();
        int sign = in.getShort() & 0xFFFF;
        in.getShort();
        if (sign != 0 && sign != NEGATIVE) {
            throw new StoreException(Failure.DATA);
        }
        // Of the last digit: the power of ten that it counts, in units of the vector.
        int shift = DIGITS_OF_BASE * (weight - count + 1) + vector.getScale();
        int digits = DIGITS_OF_BASE * count;
        if (digits <= DIGITS_OF_A_LONG && digits + Math.max(shift, 0) <= DIGITS_OF_A_LONG) {
            long value = small(in, count, shift);
            vector.setSafe(row, sign == NEGATIVE ? -value : value);
        } else {
            vector.setSafe(row, large(in, count, shift, sign == NEGATIVE, vector));
        }
    }

    private static long small(ByteBuffer in, int count, int shift) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value * BASE + in.getShort();
        }
        if (shift >= 0) {
            return value * POWERS[shift];
        }
        return value == 0 ? 0 : exact(value, POWERS[Math.min(-shift, DIGITS_OF_A_LONG)]);
    }

    private static long exact(long value, long by) {
        if (value % by != 0) {
            throw new StoreException(Failure.DATA);
        }
        return value / by;
    }

    private static BigDecimal large(
            ByteBuffer in, int count, int shift, boolean negative, DecimalVector vector) {
        var value = BigInteger.ZERO;
        for (int i = 0; i < count; i++) {
            value = value.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(in.getShort()));
        }
        try {
            var number =
                    new BigDecimal(negative ? value.negate() : value)
                            .scaleByPowerOfTen(shift - vector.getScale())
                            .setScale(vector.getScale());
            if (number.precision() <= vector.getPrecision()) {
                return number;
            }
        } catch (ArithmeticException _) {
            // A digit would be lost: as below.
        }
        throw new StoreException(Failure.DATA);
    }

    private static long[] powers() {
        var powers = new long[DIGITS_OF_A_LONG + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
