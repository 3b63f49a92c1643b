package city.gatehouse.anonymize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ViewVarBinaryVector;
import org.apache.arrow.vector.ViewVarCharVector;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.jspecify.annotations.Nullable;

/** Vectors from Java values and back. */
public final class Batches {
    private Batches() {}

    public static VectorSchemaRoot batch(FieldVector... vectors) {
        return new VectorSchemaRoot(Arrays.asList(vectors));
    }

    public static FieldVector vector(
            BufferAllocator allocator,
            String name,
            ArrowType type,
            List<? extends @Nullable Object> values) {
        return vector(allocator, Field.nullable(name, type), values);
    }

    public static FieldVector vector(
            BufferAllocator allocator, Field field, List<? extends @Nullable Object> values) {
        FieldVector vector = field.createVector(allocator);
        if (!(vector instanceof NullVector)) {
            vector.setInitialCapacity(values.size());
            vector.allocateNew();
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                set(vector, i, value);
            }
        }
        vector.setValueCount(values.size());
        return vector;
    }

    private static void set(FieldVector vector, int row, Object value) {
        switch (vector) {
            case BitVector v -> v.setSafe(row, (boolean) value ? 1 : 0);
            case TinyIntVector v -> v.setSafe(row, Math.toIntExact(((Number) value).longValue()));
            case SmallIntVector v -> v.setSafe(row, Math.toIntExact(((Number) value).longValue()));
            case IntVector v -> v.setSafe(row, Math.toIntExact(((Number) value).longValue()));
            case BigIntVector v -> v.setSafe(row, ((Number) value).longValue());
            case Float4Vector v -> v.setSafe(row, ((Number) value).floatValue());
            case Float8Vector v -> v.setSafe(row, ((Number) value).doubleValue());
            case DecimalVector v -> v.setSafe(row, ((BigDecimal) value).setScale(v.getScale()));
            case DateDayVector v -> v.setSafe(row, (int) ((LocalDate) value).toEpochDay());
            case TimeMicroVector v -> v.setSafe(row, ((LocalTime) value).toNanoOfDay() / 1000);
            case TimeStampMicroVector v ->
                    v.setSafe(row, micros(((LocalDateTime) value).toInstant(ZoneOffset.UTC)));
            case TimeStampMicroTZVector v -> v.setSafe(row, micros((Instant) value));
            case VarCharVector v -> v.setSafe(row, ((String) value).getBytes(UTF_8));
            case ViewVarCharVector v -> v.setSafe(row, ((String) value).getBytes(UTF_8));
            case LargeVarCharVector v -> v.setSafe(row, ((String) value).getBytes(UTF_8));
            case VarBinaryVector v -> v.setSafe(row, (byte[]) value);
            case ViewVarBinaryVector v -> v.setSafe(row, (byte[]) value);
            case FixedSizeBinaryVector v -> v.setSafe(row, (byte[]) value);
            default -> throw new IllegalArgumentException(vector.getClass().getName());
        }
    }

    /** What {@link #vector} was made of; whole numbers as Long, binary as hexadecimal digits. */
    public static List<@Nullable Object> values(FieldVector vector) {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < vector.getValueCount(); i++) {
            values.add(vector.isNull(i) ? null : get(vector, i));
        }
        return values;
    }

    private static Object get(FieldVector vector, int row) {
        return switch (vector) {
            case BitVector v -> v.get(row) == 1;
            case TinyIntVector v -> (long) v.get(row);
            case SmallIntVector v -> (long) v.get(row);
            case IntVector v -> (long) v.get(row);
            case BigIntVector v -> v.get(row);
            case Float4Vector v -> v.get(row);
            case Float8Vector v -> v.get(row);
            case DecimalVector v -> v.getObjectNotNull(row);
            case DateDayVector v -> LocalDate.ofEpochDay(v.get(row));
            case TimeMicroVector v -> LocalTime.ofNanoOfDay(v.get(row) * 1000);
            case TimeStampMicroVector v ->
                    LocalDateTime.ofInstant(instant(v.get(row)), ZoneOffset.UTC);
            case TimeStampMicroTZVector v -> instant(v.get(row));
            case VarCharVector v -> new String(v.get(row), UTF_8);
            case ViewVarCharVector v -> new String(v.get(row), UTF_8);
            case LargeVarCharVector v -> new String(v.get(row), UTF_8);
            case VarBinaryVector v -> HexFormat.of().formatHex(v.get(row));
            case ViewVarBinaryVector v -> HexFormat.of().formatHex(v.get(row));
            case FixedSizeBinaryVector v -> HexFormat.of().formatHex(v.get(row));
            default -> throw new IllegalArgumentException(vector.getClass().getName());
        };
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
