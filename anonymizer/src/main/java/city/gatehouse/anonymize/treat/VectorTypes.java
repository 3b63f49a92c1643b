package city.gatehouse.anonymize.treat;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;

/** The vectors in which treated columns leave. */
final class VectorTypes {
    private static final int DECIMAL_BITS = 128;
    private static final String ELEMENT = "item";
    private static final Map<String, String> JSON =
            Map.of(ArrowType.ExtensionType.EXTENSION_METADATA_KEY_NAME, "arrow.json");

    private VectorTypes() {}

    /** For a column whose values are made here: as DuckDB sends the type. */
    static Field of(String name, ColumnType type) {
        return switch (type.kind()) {
            case ARRAY ->
                    new Field(
                            name,
                            FieldType.nullable(new ArrowType.List()),
                            List.of(of(ELEMENT, type.element().orElseThrow())));
            case JSON ->
                    new Field(
                            name, new FieldType(true, new ArrowType.Utf8(), null, JSON), List.of());
            default -> scalar(name, type);
        };
    }

    private static Field scalar(String name, ColumnType type) {
        return nullable(
                name,
                switch (type.kind()) {
                    case BOOLEAN -> new ArrowType.Bool();
                    case SMALLINT -> new ArrowType.Int(16, true);
                    case INTEGER -> new ArrowType.Int(32, true);
                    case BIGINT -> new ArrowType.Int(64, true);
                    case DECIMAL ->
                            new ArrowType.Decimal(type.precision(), type.scale(), DECIMAL_BITS);
                    case REAL -> new ArrowType.FloatingPoint(FloatingPointPrecision.SINGLE);
                    case DOUBLE -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
                    case TEXT, UUID -> new ArrowType.Utf8();
                    case DATE -> new ArrowType.Date(DateUnit.DAY);
                    case TIME -> new ArrowType.Time(TimeUnit.MICROSECOND, 64);
                    case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
                    case TIMESTAMP_WITH_TIME_ZONE ->
                            new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
                    case BINARY -> new ArrowType.Binary();
                    case JSON, ARRAY -> throw new IllegalArgumentException("not a scalar type");
                });
    }

    static Field text(String name) {
        return nullable(name, new ArrowType.Utf8());
    }

    /** For a column whose values stay in the raw column's type. */
    static Field like(String name, Field raw) {
        return new Field(
                name,
                new FieldType(true, raw.getType(), null, raw.getMetadata()),
                raw.getChildren());
    }

    private static Field nullable(String name, ArrowType type) {
        return Field.nullable(name, type);
    }
}
