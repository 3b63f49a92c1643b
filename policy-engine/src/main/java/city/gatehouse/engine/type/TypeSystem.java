package city.gatehouse.engine.type;

import static org.apache.calcite.rel.type.RelDataType.PRECISION_NOT_SPECIFIED;

import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Sizes and results of types as DuckDB has them: text without a bound, DECIMAL up to 38 digits,
 * microseconds, sums that cannot overflow in practice, averages that are DOUBLE.
 */
public final class TypeSystem extends RelDataTypeSystemImpl {
    public static final TypeSystem INSTANCE = new TypeSystem();

    /** Digits of a DECIMAL at most. */
    public static final int DECIMAL_DIGITS = 38;

    /** Digits of the fraction of a second. */
    static final int SECOND_DIGITS = 6;

    private static final int INTERVAL_DIGITS = 10;

    private TypeSystem() {}

    @Override
    public int getMaxPrecision(SqlTypeName name) {
        return switch (name) {
            case DECIMAL -> DECIMAL_DIGITS;
            case CHAR, VARCHAR, BINARY, VARBINARY -> PRECISION_NOT_SPECIFIED;
            case TIME, TIMESTAMP, TIMESTAMP_TZ -> SECOND_DIGITS;
            default -> super.getMaxPrecision(name);
        };
    }

    @Override
    public int getMaxScale(SqlTypeName name) {
        return name == SqlTypeName.DECIMAL ? DECIMAL_DIGITS : super.getMaxScale(name);
    }

    @Override
    public int getDefaultPrecision(SqlTypeName name) {
        return switch (name) {
            case CHAR, VARCHAR, BINARY, VARBINARY -> PRECISION_NOT_SPECIFIED;
            case TIME, TIMESTAMP, TIMESTAMP_TZ -> SECOND_DIGITS;
            case DECIMAL -> 18;
            default ->
                    SqlTypeName.INTERVAL_TYPES.contains(name)
                            ? INTERVAL_DIGITS
                            : super.getDefaultPrecision(name);
        };
    }

    @Override
    public RelDataType deriveSumType(RelDataTypeFactory factory, RelDataType argument) {
        return switch (argument.getSqlTypeName()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, NULL ->
                    result(factory, decimal(factory, 0), argument);
            case DECIMAL -> result(factory, decimal(factory, argument.getScale()), argument);
            case REAL, FLOAT, DOUBLE -> result(factory, real(factory), argument);
            default -> argument;
        };
    }

    @Override
    public RelDataType deriveAvgAggType(RelDataTypeFactory factory, RelDataType argument) {
        return result(factory, real(factory), argument);
    }

    @Override
    public RelDataType deriveCovarType(
            RelDataTypeFactory factory, RelDataType first, RelDataType second) {
        return factory.createTypeWithNullability(
                real(factory), first.isNullable() || second.isNullable());
    }

    @Override
    public RelDataType deriveFractionalRankType(RelDataTypeFactory factory) {
        return real(factory);
    }

    @Override
    public RelDataType deriveRankType(RelDataTypeFactory factory) {
        return factory.createSqlType(SqlTypeName.BIGINT);
    }

    private static RelDataType decimal(RelDataTypeFactory factory, int scale) {
        return factory.createSqlType(SqlTypeName.DECIMAL, DECIMAL_DIGITS, scale);
    }

    private static RelDataType real(RelDataTypeFactory factory) {
        return factory.createSqlType(SqlTypeName.DOUBLE);
    }

    private static RelDataType result(
            RelDataTypeFactory factory, RelDataType type, RelDataType argument) {
        return factory.createTypeWithNullability(type, argument.isNullable());
    }
}
