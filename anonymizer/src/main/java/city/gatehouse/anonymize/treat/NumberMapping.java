package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.rule.NumberRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntConsumer;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TinyIntVector;

/** Numbers by a rule, within the range of their type. */
record NumberMapping(NumberRule rule) implements MappedColumn.Mapping {
    @Override
    public IntConsumer between(FieldVector in, FieldVector out) {
        return switch (in) {
            case BigIntVector v -> longs(v, (BigIntVector) out);
            case IntVector v -> ints(v, (IntVector) out);
            case SmallIntVector v -> shorts(v, (SmallIntVector) out);
            case TinyIntVector v -> bytes(v, (TinyIntVector) out);
            case Float8Vector v -> doubles(v, (Float8Vector) out);
            case Float4Vector v -> floats(v, (Float4Vector) out);
            case DecimalVector v -> decimals(v, (DecimalVector) out);
            default -> throw new IllegalArgumentException("not a vector of numbers");
        };
    }

    private IntConsumer longs(BigIntVector in, BigIntVector out) {
        return i -> out.set(i, rule.whole(in.get(i)));
    }

    private IntConsumer ints(IntVector in, IntVector out) {
        return i -> out.set(i, Math.toIntExact(rule.whole(in.get(i))));
    }

    private IntConsumer shorts(SmallIntVector in, SmallIntVector out) {
        return i -> out.set(i, within(rule.whole(in.get(i)), Short.MIN_VALUE, Short.MAX_VALUE));
    }

    private IntConsumer bytes(TinyIntVector in, TinyIntVector out) {
        return i -> out.set(i, within(rule.whole(in.get(i)), Byte.MIN_VALUE, Byte.MAX_VALUE));
    }

    private IntConsumer doubles(Float8Vector in, Float8Vector out) {
        return i -> out.set(i, rule.floating(in.get(i)));
    }

    private IntConsumer floats(Float4Vector in, Float4Vector out) {
        return i -> out.set(i, (float) rule.floating(in.get(i)));
    }

    private IntConsumer decimals(DecimalVector in, DecimalVector out) {
        return i -> {
            BigDecimal value =
                    rule.decimal(in.getObjectNotNull(i))
                            .setScale(in.getScale(), RoundingMode.UNNECESSARY);
            if (value.precision() > in.getPrecision()) {
                throw new ArithmeticException("out of the column's range");
            }
            out.set(i, value);
        };
    }

    private static int within(long value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new ArithmeticException("out of the column's range");
        }
        return (int) value;
    }
}
