package city.gatehouse.gateway.front;

import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;
import java.util.Locale;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/** The types of columns, as clients are told of them. */
public final class SqlTypes {
    private SqlTypes() {}

    /** The type's name as it is written in SQL. */
    public static String sqlName(ColumnType type) {
        return switch (type.kind()) {
            case TEXT -> "VARCHAR";
            case BINARY -> "VARBINARY";
            case ARRAY -> sqlName(type.element().orElseThrow()) + "[]";
            case DECIMAL -> "DECIMAL(" + type.precision() + ", " + type.scale() + ")";
            case BOOLEAN,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    UUID,
                    JSON,
                    TIMESTAMP_WITH_TIME_ZONE ->
                    type.kind().name().toUpperCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** The name of the SQL type whose answers have this column. */
    public static String sqlName(Field field) {
        return switch (field.getType()) {
            case ArrowType.Bool _ -> "BOOLEAN";
            case ArrowType.Int whole ->
                    switch (whole.getBitWidth()) {
                        case Short.SIZE -> "SMALLINT";
                        case Integer.SIZE -> "INTEGER";
                        default -> "BIGINT";
                    };
            case ArrowType.Decimal d -> sqlName(ColumnType.decimal(d.getPrecision(), d.getScale()));
            case ArrowType.FloatingPoint f ->
                    f.getPrecision() == FloatingPointPrecision.SINGLE ? "REAL" : "DOUBLE";
            case ArrowType.Date _ -> "DATE";
            case ArrowType.Time _ -> "TIME";
            case ArrowType.Timestamp t ->
                    t.getTimezone() == null ? "TIMESTAMP" : "TIMESTAMP WITH TIME ZONE";
            case ArrowType.Binary _ -> "VARBINARY";
            case ArrowType.List _ -> sqlName(field.getChildren().getFirst()) + "[]";
            default -> AnswerSchema.isJson(field) ? "JSON" : "VARCHAR";
        };
    }

    /** Whether a stream has the columns that were announced, by name and type. */
    public static boolean agree(Schema announced, Schema streamed) {
        return announced.getFields().stream()
                .map(SqlTypes::column)
                .toList()
                .equals(streamed.getFields().stream().map(SqlTypes::column).toList());
    }

    private static List<Object> column(Field field) {
        return List.of(
                field.getName(),
                field.getType(),
                field.getChildren().stream().map(Field::getType).toList());
    }
}
