package city.gatehouse.gateway.execute;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
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

    private AnswerSchema() {}

    public static Schema of(List<OutputColumn> columns) {
        return new Schema(columns.stream().map(AnswerSchema::field).toList());
    }

    /** Of raw columns, which have no names. */
    static Schema raw(List<ColumnType> types) {
        return new Schema(types.stream().map(t -> Field.nullable("", arrowType(t))).toList());
    }

    private static Field field(OutputColumn column) {
        var type = new FieldType(column.nullable(), arrowType(column.type()), null);
        return new Field(column.name(), type, List.of());
    }

    /** UUIDs are text in their canonical form: the official JDBC driver knows no other. */
    public static ArrowType arrowType(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> ArrowType.Bool.INSTANCE;
            case SMALLINT -> new ArrowType.Int(Short.SIZE, true);
            case INTEGER -> new ArrowType.Int(Integer.SIZE, true);
            case BIGINT -> new ArrowType.Int(Long.SIZE, true);
            case DECIMAL -> new ArrowType.Decimal(type.precision(), type.scale(), DECIMAL_BITS);
            case REAL -> new ArrowType.FloatingPoint(FloatingPointPrecision.SINGLE);
            case DOUBLE -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
            case TEXT, UUID -> ArrowType.Utf8.INSTANCE;
            case DATE -> new ArrowType.Date(DateUnit.DAY);
            case TIME -> new ArrowType.Time(TimeUnit.MICROSECOND, Long.SIZE);
            case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
            case TIMESTAMP_WITH_TIME_ZONE -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
            case BINARY -> ArrowType.Binary.INSTANCE;
        };
    }
}
