package city.gatehouse.engine.type;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.type.SqlTypeName;

/** Between the catalog's types and Calcite's. */
public final class Types {
    private Types() {}

    /** The factory that every statement is validated with. */
    public static RelDataTypeFactory factory() {
        return new TypeFactory();
    }

    public static RelDataType relType(
            ColumnType type, boolean nullable, RelDataTypeFactory factory) {
        var made =
                switch (type.kind()) {
                    case DECIMAL ->
                            factory.createSqlType(
                                    SqlTypeName.DECIMAL, type.precision(), type.scale());
                    case ARRAY ->
                            array(factory, relType(type.element().orElseThrow(), true, factory));
                    default -> factory.createSqlType(name(type.kind()));
                };
        return factory.createTypeWithNullability(made, nullable);
    }

    /**
     * The catalog's type; a value of the type NULL alone is given as text.
     *
     * @throws RefusedException for intervals, rows and whatever else has no column type
     */
    public static ColumnType columnType(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case BOOLEAN -> ColumnType.BOOLEAN;
            case TINYINT, SMALLINT -> ColumnType.of(Kind.SMALLINT);
            case INTEGER -> ColumnType.INTEGER;
            case BIGINT -> ColumnType.BIGINT;
            case DECIMAL -> ColumnType.decimal(type.getPrecision(), type.getScale());
            case REAL -> ColumnType.of(Kind.REAL);
            case DOUBLE -> ColumnType.DOUBLE;
            case VARCHAR, NULL -> ColumnType.TEXT;
            case DATE -> ColumnType.DATE;
            case TIME -> ColumnType.of(Kind.TIME);
            case TIMESTAMP -> ColumnType.TIMESTAMP;
            case TIMESTAMP_TZ -> ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE);
            case UUID -> ColumnType.of(Kind.UUID);
            case VARBINARY -> ColumnType.of(Kind.BINARY);
            case OTHER -> ColumnType.JSON;
            case ARRAY -> array(type);
            default -> throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        };
    }

    private static ColumnType array(RelDataType type) {
        var element = type.getComponentType();
        if (element == null || !columnType(element).isScalar()) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        }
        return ColumnType.array(columnType(element));
    }

    /** An array that is there, of elements each of which can be NULL. */
    public static RelDataType array(RelDataTypeFactory factory, RelDataType element) {
        return factory.createArrayType(factory.createTypeWithNullability(element, true), -1);
    }

    public static boolean isJson(RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.OTHER;
    }

    private static SqlTypeName name(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> SqlTypeName.BOOLEAN;
            case SMALLINT -> SqlTypeName.SMALLINT;
            case INTEGER -> SqlTypeName.INTEGER;
            case BIGINT -> SqlTypeName.BIGINT;
            case DECIMAL -> SqlTypeName.DECIMAL;
            case REAL -> SqlTypeName.REAL;
            case DOUBLE -> SqlTypeName.DOUBLE;
            case TEXT -> SqlTypeName.VARCHAR;
            case DATE -> SqlTypeName.DATE;
            case TIME -> SqlTypeName.TIME;
            case TIMESTAMP -> SqlTypeName.TIMESTAMP;
            case TIMESTAMP_WITH_TIME_ZONE -> SqlTypeName.TIMESTAMP_TZ;
            case UUID -> SqlTypeName.UUID;
            case BINARY -> SqlTypeName.VARBINARY;
            case JSON -> SqlTypeName.OTHER;
            case ARRAY -> SqlTypeName.ARRAY;
        };
    }
}
