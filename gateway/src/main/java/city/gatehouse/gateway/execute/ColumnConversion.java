package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.math.BigDecimal;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.types.pojo.Field;

/**
 * Gives a column the type that was declared for it. Columns that have it already are moved without
 * looking at a value. The rest are those where engines differ in width only; a value that the
 * declared type cannot hold is a data error, and any other difference means that the store is not
 * as the catalog says.
 */
@FunctionalInterface
interface ColumnConversion {
    /**
     * Fills {@code to} with the first {@code rows} values of {@code from}, which may be emptied.
     */
    void apply(FieldVector from, FieldVector to, int rows);

    /**
     * @throws StoreException with {@link Failure#REJECTED} when there is none
     */
    static ColumnConversion between(FieldVector from, FieldVector to) {
        if (isSame(from, to)) {
            return (source, target, _) -> source.makeTransferPair(target).transfer();
        }
        return switch (from) {
            case NullVector _ -> ColumnConversion::nulls;
            case BaseIntVector _ when to instanceof BaseIntVector -> ColumnConversion::whole;
            case BaseIntVector _ when to instanceof DecimalVector -> ColumnConversion::decimal;
            case DecimalVector _ when to instanceof BaseIntVector -> ColumnConversion::whole;
            case DecimalVector _ when to instanceof DecimalVector -> ColumnConversion::decimal;
            case Float4Vector _ when to instanceof Float8Vector -> ColumnConversion::floating;
            default -> throw new StoreException(Failure.REJECTED);
        };
    }

    /** Instants are equal whatever the zone that they are labelled with. */
    private static boolean isSame(FieldVector from, FieldVector to) {
        return isSame(from.getField(), to.getField())
                || (from instanceof TimeStampMicroTZVector && to instanceof TimeStampMicroTZVector);
    }

    private static boolean isSame(Field from, Field to) {
        boolean same =
                from.getType().equals(to.getType())
                        && from.getChildren().size() == to.getChildren().size();
        for (int i = 0; same && i < from.getChildren().size(); i++) {
            same = isSame(from.getChildren().get(i), to.getChildren().get(i));
        }
        return same;
    }

    private static void nulls(FieldVector from, FieldVector to, int rows) {
        allocate(to, rows);
        to.setValueCount(rows);
    }

    private static void whole(FieldVector from, FieldVector to, int rows) {
        allocate(to, rows);
        var target = (BaseIntVector) to;
        int bits = ((BaseFixedWidthVector) to).getTypeWidth() * Byte.SIZE;
        for (int row = 0; row < rows; row++) {
            if (!from.isNull(row)) {
                long value = wholeAt(from, row);
                if (value << (64 - bits) >> (64 - bits) != value) {
                    throw new StoreException(Failure.DATA);
                }
                target.setWithPossibleTruncate(row, value);
            }
        }
        to.setValueCount(rows);
    }

    private static long wholeAt(FieldVector from, int row) {
        try {
            return from instanceof DecimalVector decimal
                    ? decimal.getObject(row).longValueExact()
                    : ((BaseIntVector) from).getValueAsLong(row);
        } catch (ArithmeticException _) {
            throw new StoreException(Failure.DATA);
        }
    }

    private static void decimal(FieldVector from, FieldVector to, int rows) {
        allocate(to, rows);
        var target = (DecimalVector) to;
        for (int row = 0; row < rows; row++) {
            if (!from.isNull(row)) {
                target.set(row, fitting(decimalAt(from, row), target));
            }
        }
        to.setValueCount(rows);
    }

    private static BigDecimal decimalAt(FieldVector from, int row) {
        return from instanceof DecimalVector decimal
                ? decimal.getObject(row)
                : BigDecimal.valueOf(((BaseIntVector) from).getValueAsLong(row));
    }

    private static BigDecimal fitting(BigDecimal value, DecimalVector target) {
        try {
            var scaled = value.setScale(target.getScale());
            if (scaled.precision() <= target.getPrecision()) {
                return scaled;
            }
        } catch (ArithmeticException _) {
            // A digit would be lost: as below.
        }
        throw new StoreException(Failure.DATA);
    }

    private static void floating(FieldVector from, FieldVector to, int rows) {
        allocate(to, rows);
        for (int row = 0; row < rows; row++) {
            if (!from.isNull(row)) {
                ((Float8Vector) to).set(row, ((Float4Vector) from).get(row));
            }
        }
        to.setValueCount(rows);
    }

    private static void allocate(FieldVector vector, int rows) {
        vector.setInitialCapacity(Math.max(rows, 1));
        vector.allocateNew();
    }
}
