package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.types.pojo.Field;

/**
 * Writes the values of one column into Arrow vectors, from their binary form (PostgreSQL manual,
 * COPY, and the {@code send} functions of its types).
 */
@FunctionalInterface
interface PostgreSqlColumn {
    /** PostgreSQL's days begin with the year 2000. */
    int DAYS_TO_2000 = 10_957;

    long MICROS_TO_2000 = DAYS_TO_2000 * 86_400_000_000L;

    /**
     * Writes the value that the buffer is at, which is not NULL.
     *
     * @param length of the value in bytes
     */
    void write(FieldVector vector, int row, ByteBuffer value, int length);

    /** The vector of a column, as other stores have it. */
    static Field field(String name, ColumnType type) {
        return AnswerSchema.field(name, type, true, Map.of());
    }

    static PostgreSqlColumn of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> (v, row, in, _) -> ((BitVector) v).setSafe(row, in.get());
            case SMALLINT -> (v, row, in, _) -> ((SmallIntVector) v).setSafe(row, in.getShort());
            case INTEGER -> (v, row, in, _) -> ((IntVector) v).setSafe(row, in.getInt());
            case BIGINT -> (v, row, in, _) -> ((BigIntVector) v).setSafe(row, in.getLong());
            case REAL -> (v, row, in, _) -> ((Float4Vector) v).setSafe(row, in.getFloat());
            case DOUBLE -> (v, row, in, _) -> ((Float8Vector) v).setSafe(row, in.getDouble());
            case DECIMAL -> (v, row, in, _) -> Numeric.write((DecimalVector) v, row, in);
            case TEXT, JSON -> PostgreSqlColumn::text;
            case BINARY -> PostgreSqlColumn::binary;
            case UUID -> (v, row, in, _) -> uuid((VarCharVector) v, row, in);
            case DATE -> (v, row, in, _) -> ((DateDayVector) v).setSafe(row, days(in.getInt()));
            case TIME -> (v, row, in, _) -> ((TimeMicroVector) v).setSafe(row, in.getLong());
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                    (v, row, in, _) -> ((TimeStampVector) v).setSafe(row, micros(in.getLong()));
            case ARRAY -> array(type.element().orElseThrow());
        };
    }

    private static void text(FieldVector vector, int row, ByteBuffer value, int length) {
        ((VarCharVector) vector).setSafe(row, value, value.position(), length);
        value.position(value.position() + length);
    }

    private static void binary(FieldVector vector, int row, ByteBuffer value, int length) {
        ((VarBinaryVector) vector).setSafe(row, value, value.position(), length);
        value.position(value.position() + length);
    }

    private static void uuid(VarCharVector vector, int row, ByteBuffer value) {
        var text = new UUID(value.getLong(), value.getLong()).toString();
        vector.setSafe(row, text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** DuckDB's infinite days are one farther from the middle on one side. */
    private static int days(int days) {
        return switch (days) {
            case Integer.MAX_VALUE -> Integer.MAX_VALUE;
            case Integer.MIN_VALUE -> -Integer.MAX_VALUE;
            default -> Math.addExact(days, DAYS_TO_2000);
        };
    }

    private static long micros(long micros) {
        if (micros == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        return micros == Long.MIN_VALUE ? -Long.MAX_VALUE : Math.addExact(micros, MICROS_TO_2000);
    }

    /** Of one dimension; those of more have no place in a column of the catalog. */
    private static PostgreSqlColumn array(ColumnType element) {
        if (element.kind() == Kind.ARRAY) {
            throw new StoreException(Failure.REJECTED);
        }
        var column = of(element);
        return (vector, row, in, _) -> {
            int dimensions = in.getInt();
            in.getInt();
            in.getInt();
            if (dimensions > 1) {
                throw new StoreException(Failure.DATA);
            }
            int size = 0;
            if (dimensions == 1) {
                size = in.getInt();
                in.getInt();
            }
            var list = (ListVector) vector;
            int start = list.startNewValue(row);
            for (int i = 0; i < size; i++) {
                int length = in.getInt();
                if (length < 0) {
                    list.getDataVector().setNull(start + i);
                } else {
                    column.write(list.getDataVector(), start + i, in, length);
                }
            }
            list.endValue(row, size);
            list.getDataVector().setValueCount(start + size);
        };
    }
}
