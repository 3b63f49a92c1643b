package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.rule.NumberRule;
import city.gatehouse.policy.grant.TreatedColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** Numbers that become other numbers by a rule. */
final class NumberColumn implements ColumnTreatment {
    private final int source;
    private final Field field;
    private final NumberRule rule;

    /**
     * @throws IllegalArgumentException when the column has no numbers
     */
    NumberColumn(TreatedColumn column, Field raw, NumberRule rule) {
        if (!column.type().isNumeric()) {
            throw new IllegalArgumentException("not a column of numbers");
        }
        this.source = column.source();
        this.field = VectorTypes.like(column.name(), raw);
        this.rule = rule;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        out.setInitialCapacity(rows);
        out.allocateNew();
        switch (in.getVector(source)) {
            case BigIntVector v -> longs(v, (BigIntVector) out, rows);
            case IntVector v -> ints(v, (IntVector) out, rows);
            case SmallIntVector v -> shorts(v, (SmallIntVector) out, rows);
            case TinyIntVector v -> bytes(v, (TinyIntVector) out, rows);
            case Float8Vector v -> doubles(v, (Float8Vector) out, rows);
            case Float4Vector v -> floats(v, (Float4Vector) out, rows);
            case DecimalVector v -> decimals(v, (DecimalVector) out, rows);
            default -> throw new IllegalArgumentException("not a vector of numbers");
        }
        out.setValueCount(rows);
    }

    private void longs(BigIntVector in, BigIntVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, rule.whole(in.get(i)));
            }
        }
    }

    private void ints(IntVector in, IntVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, Math.toIntExact(rule.whole(in.get(i))));
            }
        }
    }

    private void shorts(SmallIntVector in, SmallIntVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, within(rule.whole(in.get(i)), Short.MIN_VALUE, Short.MAX_VALUE));
            }
        }
    }

    private void bytes(TinyIntVector in, TinyIntVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, within(rule.whole(in.get(i)), Byte.MIN_VALUE, Byte.MAX_VALUE));
            }
        }
    }

    private void doubles(Float8Vector in, Float8Vector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, rule.floating(in.get(i)));
            }
        }
    }

    private void floats(Float4Vector in, Float4Vector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                out.set(i, (float) rule.floating(in.get(i)));
            }
        }
    }

    private void decimals(DecimalVector in, DecimalVector out, int rows) {
        for (int i = 0; i < rows; i++) {
            if (!in.isNull(i)) {
                BigDecimal value =
                        rule.decimal(in.getObjectNotNull(i))
                                .setScale(in.getScale(), RoundingMode.UNNECESSARY);
                if (value.precision() > in.getPrecision()) {
                    throw new ArithmeticException("out of the column's range");
                }
                out.set(i, value);
            }
        }
    }

    private static int within(long value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new ArithmeticException("out of the column's range");
        }
        return (int) value;
    }
}
