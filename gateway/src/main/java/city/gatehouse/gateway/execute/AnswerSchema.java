package city.gatehouse.gateway.execute;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;

/** The Arrow types that answers have; the same for every store and front. */
public final class AnswerSchema {
    private static final int DECIMAL_BITS = 128;
    private static final String ELEMENT = "item";

    /** Arrow's canonical extension type for JSON, whose storage is text. */
    private static final String JSON_EXTENSION = "arrow.json";

    private AnswerSchema() {}

    public static Schema of(List<OutputColumn> columns) {
        return new Schema(columns.stream().map(AnswerSchema::field).toList());
    }

    /** Of raw columns, which have no names. */
    static Schema raw(List<ColumnType> types) {
        return new Schema(types.stream().map(type -> field("", type, true, Map.of())).toList());
    }

    private static Field field(OutputColumn column) {
        return field(column.name(), column.type(), column.nullable(), Map.of());
    }

    /**
     * A column of a type.
     *
     * @param metadata besides the mark of what the type is, where Arrow has one for it
     */
    public static Field field(
            String name, ColumnType type, boolean nullable, Map<String, String> metadata) {
        var marks = new HashMap<>(metadata);
        if (type.kind() == ColumnType.Kind.JSON) {
            marks.put(ArrowType.ExtensionType.EXTENSION_METADATA_KEY_NAME, JSON_EXTENSION);
        }
        return new Field(
                name,
                new FieldType(nullable, arrowType(type), null, marks),
                type.element().stream().map(it -> field(ELEMENT, it, true, Map.of())).toList());
    }

    /** Whether a column of text is marked as one of JSON. */
    public static boolean isJson(Field field) {
        return JSON_EXTENSION.equals(
                field.getMetadata().get(ArrowType.ExtensionType.EXTENSION_METADATA_KEY_NAME));
    }

    /**
     * UUIDs are text in their canonical form: the official JDBC driver knows no other. What the
     * elements of an array are, its {@link #field} says.
     */
    public static ArrowType arrowType(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> ArrowType.Bool.INSTANCE;
            case SMALLINT -> new ArrowType.Int(Short.SIZE, true);
            case INTEGER -> new ArrowType.Int(Integer.SIZE, true);
            case BIGINT -> new ArrowType.Int(Long.SIZE, true);
            case DECIMAL -> new ArrowType.Decimal(type.precision(), type.scale(), DECIMAL_BITS);
            case REAL -> new ArrowType.FloatingPoint(FloatingPointPrecision.SINGLE);
            case DOUBLE -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
            case TEXT, UUID, JSON -> ArrowType.Utf8.INSTANCE;
            case DATE -> new ArrowType.Date(DateUnit.DAY);
            case TIME -> new ArrowType.Time(TimeUnit.MICROSECOND, Long.SIZE);
            case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
            case TIMESTAMP_WITH_TIME_ZONE -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
            case BINARY -> ArrowType.Binary.INSTANCE;
            case ARRAY -> ArrowType.List.INSTANCE;
        };
    }
}
