package city.gatehouse.engine.type;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** The type to which DuckDB brings values of several types before it compares or mixes them. */
public final class CommonType {
    private CommonType() {}

    /** Empty where DuckDB demands an explicit cast, and for types that are not answered here. */
    public static Optional<RelDataType> of(RelDataTypeFactory factory, List<RelDataType> types) {
        var nullable = false;
        Optional<RelDataType> common = Optional.empty();
        for (var type : types) {
            nullable |= type.isNullable() || isOpen(type);
            if (isOpen(type)) {
                continue;
            }
            common = common.isEmpty() ? Optional.of(type) : ofTwo(factory, common.get(), type);
            if (common.isEmpty()) {
                return common;
            }
        }
        var isNullable = nullable;
        return common.or(() -> types.stream().findFirst())
                .map(type -> factory.createTypeWithNullability(type, isNullable));
    }

    /**
     * Of two numbers, where every value of either can be cast to it; the widest decimals need not
     * hold what is cast to them.
     */
    public static Optional<RelDataType> ofNumbersThatFit(
            RelDataTypeFactory factory, RelDataType first, RelDataType second) {
        return SqlTypeUtil.isNumeric(first) && SqlTypeUtil.isNumeric(second)
                ? of(factory, List.of(first, second))
                        .filter(common ->
                                common.getSqlTypeName() != SqlTypeName.DECIMAL
                                        || common.getPrecision() < TypeSystem.DECIMAL_DIGITS)
                : Optional.empty();
    }

    /** A NULL, or a parameter that follows the others. */
    private static boolean isOpen(RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.NULL
                || type.getSqlTypeName() == SqlTypeName.UNKNOWN;
    }

    private static Optional<RelDataType> ofTwo(
            RelDataTypeFactory factory, RelDataType first, RelDataType second) {
        if (SqlTypeUtil.isNumeric(first) && SqlTypeUtil.isNumeric(second)) {
            return Optional.of(numeric(factory, first, second));
        }
        if (first.getSqlTypeName() == SqlTypeName.ARRAY
                && second.getSqlTypeName() == SqlTypeName.ARRAY) {
            return array(factory, first, second);
        }
        if (first.getSqlTypeName() == second.getSqlTypeName()) {
            return Optional.of(first);
        }
        int firstRank = dated(first);
        int secondRank = dated(second);
        if (firstRank > 0 && secondRank > 0) {
            return Optional.of(firstRank >= secondRank ? first : second);
        }
        return Optional.empty();
    }

    private static Optional<RelDataType> array(
            RelDataTypeFactory factory, RelDataType first, RelDataType second) {
        return of(factory, List.of(element(first), element(second)))
                .map(element -> Types.array(factory, element));
    }

    /** The type of an array's values. */
    public static RelDataType element(RelDataType array) {
        var element = array.getComponentType();
        if (element == null) {
            throw new IllegalArgumentException("not an array: " + array.getSqlTypeName());
        }
        return element;
    }

    private static RelDataType numeric(
            RelDataTypeFactory factory, RelDataType first, RelDataType second) {
        for (var name : List.of(SqlTypeName.DOUBLE, SqlTypeName.REAL)) {
            if (first.getSqlTypeName() == name || second.getSqlTypeName() == name) {
                return factory.createSqlType(name);
            }
        }
        if (isWhole(first) && isWhole(second)) {
            return first.getSqlTypeName().compareTo(second.getSqlTypeName()) >= 0 ? first : second;
        }
        int whole = Math.max(wholeDigits(first), wholeDigits(second));
        int scale = Math.max(scale(first), scale(second));
        scale = Math.min(scale, TypeSystem.DECIMAL_DIGITS - whole);
        return factory.createSqlType(SqlTypeName.DECIMAL, whole + scale, scale);
    }

    public static boolean isWhole(RelDataType type) {
        return SqlTypeName.INT_TYPES.contains(type.getSqlTypeName());
    }

    public static boolean isText(RelDataType type) {
        return SqlTypeName.CHAR_TYPES.contains(type.getSqlTypeName());
    }

    /** Digits that a whole number or DECIMAL has in all. */
    public static int digits(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case TINYINT -> 3;
            case SMALLINT -> 5;
            case INTEGER -> 10;
            case BIGINT -> 19;
            case DECIMAL -> type.getPrecision();
            default -> throw new IllegalArgumentException("not exact: " + type.getSqlTypeName());
        };
    }

    /** Digits after the point. */
    public static int scale(RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.DECIMAL ? type.getScale() : 0;
    }

    /** Digits before the point. */
    public static int wholeDigits(RelDataType type) {
        return digits(type) - scale(type);
    }

    private static int dated(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case DATE -> 1;
            case TIMESTAMP -> 2;
            case TIMESTAMP_TZ -> 3;
            default -> 0;
        };
    }
}
