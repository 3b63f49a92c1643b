package city.gatehouse.gateway.front;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.Locale;
import java.util.Map;
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
                    TIMESTAMP_WITH_TIME_ZONE ->
                    type.kind().name().toUpperCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** The name of the SQL type whose answers have this Arrow type. */
    public static String sqlName(ArrowType type) {
        return switch (type) {
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
            default -> "VARCHAR";
        };
    }

    /** Whether a stream has the columns that were announced, by name and type. */
    public static boolean agree(Schema announced, Schema streamed) {
        return announced.getFields().stream()
                .map(SqlTypes::column)
                .toList()
                .equals(streamed.getFields().stream().map(SqlTypes::column).toList());
    }

    private static Map.Entry<String, ArrowType> column(Field field) {
        return Map.entry(field.getName(), field.getType());
    }
}
