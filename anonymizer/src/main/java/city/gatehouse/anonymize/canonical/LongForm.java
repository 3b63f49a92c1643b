package city.gatehouse.anonymize.canonical;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.TinyIntVector;

/** Values that are one number of at most 64 bits; equal values are equal numbers. */
public enum LongForm implements RawForm {
    FLAG(Kind.BOOLEAN),
    WHOLE(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.DECIMAL),
    FLOATING(Kind.REAL, Kind.DOUBLE),
    DATE(Kind.DATE),
    TIME(Kind.TIME),
    TIMESTAMP(Kind.TIMESTAMP),
    INSTANT(Kind.TIMESTAMP_WITH_TIME_ZONE);

    private final Set<Kind> kinds;

    LongForm(Kind first, Kind... others) {
        kinds = EnumSet.of(first, others);
    }

    @Override
    public boolean holds(Kind kind) {
        return kinds.contains(kind);
    }

    /** The canonical text of a value that {@link #read} gave. */
    public String text(long raw) {
        return switch (this) {
            case FLAG -> CanonicalValues.flag(raw != 0);
            case WHOLE -> Long.toString(raw);
            case FLOATING -> CanonicalValues.number(Double.longBitsToDouble(raw));
            case DATE -> CanonicalTimes.date(raw);
            case TIME -> CanonicalTimes.time(raw);
            case TIMESTAMP -> CanonicalTimes.timestamp(raw);
            case INSTANT -> CanonicalTimes.instant(raw);
        };
    }

    /** Reads the first {@code rows} values; where a row is NULL, its number means nothing. */
    public static void read(FieldVector vector, int rows, long[] into) {
        switch (vector) {
            case BigIntVector v -> longs(v, rows, into);
            case TimeStampVector v -> longs(v, rows, into);
            case TimeMicroVector v -> longs(v, rows, into);
            case IntVector v -> ints(v, rows, into);
            case DateDayVector v -> ints(v, rows, into);
            case SmallIntVector v -> {
                ArrowBuf values = v.getDataBuffer();
                for (int i = 0; i < rows; i++) {
                    into[i] = values.getShort((long) i * Short.BYTES);
                }
            }
            case TinyIntVector v -> {
                ArrowBuf values = v.getDataBuffer();
                for (int i = 0; i < rows; i++) {
                    into[i] = values.getByte(i);
                }
            }
            case BitVector v -> {
                ArrowBuf values = v.getDataBuffer();
                for (int i = 0; i < rows; i++) {
                    into[i] = BitVectorHelper.get(values, i);
                }
            }
            case Float8Vector v -> {
                ArrowBuf values = v.getDataBuffer();
                for (int i = 0; i < rows; i++) {
                    into[i] = bits(values.getDouble((long) i * Double.BYTES));
                }
            }
            case Float4Vector v -> {
                ArrowBuf values = v.getDataBuffer();
                for (int i = 0; i < rows; i++) {
                    into[i] = bits(values.getFloat((long) i * Float.BYTES));
                }
            }
            default -> throw new IllegalArgumentException("not a vector of numbers");
        }
    }

    private static void longs(BaseFixedWidthVector vector, int rows, long[] into) {
        ArrowBuf values = vector.getDataBuffer();
        for (int i = 0; i < rows; i++) {
            into[i] = values.getLong((long) i * Long.BYTES);
        }
    }

    private static void ints(BaseFixedWidthVector vector, int rows, long[] into) {
        ArrowBuf values = vector.getDataBuffer();
        for (int i = 0; i < rows; i++) {
            into[i] = values.getInt((long) i * Integer.BYTES);
        }
    }

    /** One pattern for each value: adding 0.0 makes -0.0 positive. */
    private static long bits(double value) {
        return Double.doubleToLongBits(value + 0.0);
    }
}
