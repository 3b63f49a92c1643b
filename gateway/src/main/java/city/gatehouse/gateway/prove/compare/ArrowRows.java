package city.gatehouse.gateway.prove.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads Arrow batches: whole numbers as Long, decimals as BigDecimal, floating ones as Double,
 * dates as {@link Day}, timestamps as {@link Moment}.
 */
public final class ArrowRows {
    /** A date, in days since 1970. */
    public record Day(long days) {}

    /** A timestamp, in microseconds since 1970. */
    public record Moment(long micros) {}

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** The types of columns, as one name for each type that an answer can have. */
    public static List<String> types(Schema schema) {
        return schema.getFields().stream().map(field -> type(field.getType())).toList();
    }

    /** DuckDB's one-byte numbers are declared as two bytes long in answers. */
    private static String type(ArrowType type) {
        return type instanceof ArrowType.Int whole && whole.getBitWidth() == Byte.SIZE
                ? new ArrowType.Int(Short.SIZE, true).toString()
                : type.toString();
    }

    public void add(VectorSchemaRoot batch) {
        for (int row = 0; row < batch.getRowCount(); row++) {
            var values = new ArrayList<@Nullable Object>(batch.getFieldVectors().size());
            for (var vector : batch.getFieldVectors()) {
                values.add(vector.isNull(row) ? null : value(vector, row));
            }
            rows.add(values);
        }
    }

    private static Object value(FieldVector vector, int row) {
        return switch (vector) {
            case BitVector v -> v.get(row) == 1;
            case BaseIntVector v -> v.getValueAsLong(row);
            case DecimalVector v -> v.getObject(row);
            case Float8Vector v -> v.get(row);
            case Float4Vector v -> (double) v.get(row);
            case VarCharVector v -> new String(v.get(row), StandardCharsets.UTF_8);
            case DateDayVector v -> new Day(v.get(row));
            case TimeStampVector v -> new Moment(v.get(row));
            default ->
                    throw new IllegalArgumentException(
                            "answers are not compared in " + vector.getField().getType());
        };
    }

    public List<List<@Nullable Object>> rows() {
        return rows;
    }
}
