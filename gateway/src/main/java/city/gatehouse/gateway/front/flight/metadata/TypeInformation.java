package city.gatehouse.gateway.front.flight.metadata;

import city.gatehouse.gateway.front.SqlTypes;
import city.gatehouse.policy.catalog.ColumnType;
import java.sql.DatabaseMetaData;
import java.sql.Types;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.arrow.flight.sql.FlightSqlProducer.Schemas;
import org.jspecify.annotations.Nullable;

/** The types that answers have, as {@code CommandGetXdbcTypeInfo} tells them. */
public final class TypeInformation {
    private TypeInformation() {}

    /** All types, or those with one number of {@link Types}. */
    public static MetadataRows rows(@Nullable Integer only) {
        var rows = new MetadataRows(Schemas.GET_TYPE_INFO_SCHEMA);
        Arrays.stream(ColumnType.Kind.values())
                .sorted(Comparator.comparingInt(TypeInformation::number))
                .filter(kind -> only == null || only == number(kind))
                .forEach(kind -> add(rows, kind));
        return rows;
    }

    private static void add(MetadataRows rows, ColumnType.Kind kind) {
        boolean decimal = kind == ColumnType.Kind.DECIMAL;
        var type = example(kind);
        String name =
                decimal || kind == ColumnType.Kind.ARRAY ? kind.name() : SqlTypes.sqlName(type);
        boolean quoted =
                !type.isNumeric()
                        && kind != ColumnType.Kind.BOOLEAN
                        && kind != ColumnType.Kind.ARRAY;
        String prefix = type.isDated() || kind == ColumnType.Kind.TIME ? name + " '" : "'";
        rows.add(
                name,
                number(kind),
                size(kind),
                quoted ? prefix : null,
                quoted ? "'" : null,
                null,
                DatabaseMetaData.typeNullable,
                kind == ColumnType.Kind.TEXT,
                DatabaseMetaData.typeSearchable,
                type.isNumeric() ? false : null,
                false,
                false,
                name,
                decimal ? 0 : null,
                decimal ? 38 : null,
                number(kind),
                null,
                type.isNumeric() ? 10 : null,
                null);
    }

    private static ColumnType example(ColumnType.Kind kind) {
        return switch (kind) {
            case DECIMAL -> ColumnType.decimal(38, 0);
            case ARRAY -> ColumnType.array(ColumnType.TEXT);
            default -> ColumnType.of(kind);
        };
    }

    private static int number(ColumnType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Types.BOOLEAN;
            case SMALLINT -> Types.SMALLINT;
            case INTEGER -> Types.INTEGER;
            case BIGINT -> Types.BIGINT;
            case DECIMAL -> Types.DECIMAL;
            // The driver knows single precision by this number.
            case REAL -> Types.FLOAT;
            case DOUBLE -> Types.DOUBLE;
            case TEXT, UUID, JSON -> Types.VARCHAR;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TIMESTAMP_WITH_TIME_ZONE -> Types.TIMESTAMP_WITH_TIMEZONE;
            case BINARY -> Types.VARBINARY;
            case ARRAY -> Types.ARRAY;
        };
    }

    private static @Nullable Integer size(ColumnType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> 1;
            case SMALLINT -> 5;
            case INTEGER -> 10;
            case BIGINT -> 19;
            case DECIMAL -> 38;
            case REAL -> 7;
            case DOUBLE -> 15;
            case TEXT, BINARY, JSON, ARRAY -> null;
            case UUID -> 36;
            case DATE -> 10;
            case TIME -> 15;
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> 26;
        };
    }
}
