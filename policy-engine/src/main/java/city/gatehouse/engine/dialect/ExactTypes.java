package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;

/** Where the types of stores other than the reference mean the same as the library's. */
final class ExactTypes {
    /** As many decimal digits as a DOUBLE holds for certain. */
    private static final int DIGITS_OF_A_DOUBLE = 15;

    private ExactTypes() {}

    /** Whether values of the two are compared as the library compares them. */
    static boolean areComparable(RelDataType one, RelDataType other) {
        var first = one.getSqlTypeName();
        var second = other.getSqlTypeName();
        if (isExact(one) && isExact(other) || isText(one) && isText(other)) {
            return true;
        }
        return switch (first) {
            case BOOLEAN, DOUBLE, REAL, TIME, TIMESTAMP_TZ, UUID, VARBINARY -> first == second;
            case DATE, TIMESTAMP -> second == SqlTypeName.DATE || second == SqlTypeName.TIMESTAMP;
            default -> false;
        };
    }

    /** Whole numbers and decimals. */
    static boolean isExact(RelDataType type) {
        return CommonType.isWhole(type) || type.getSqlTypeName() == SqlTypeName.DECIMAL;
    }

    static boolean isText(RelDataType type) {
        return CommonType.isText(type);
    }

    /** Whether a cast gives the same values, and fails for the same ones. */
    static boolean isExactCast(RelDataType from, RelDataType to) {
        if (from.getSqlTypeName() == SqlTypeName.NULL) {
            return true;
        }
        return switch (to.getSqlTypeName()) {
            case SMALLINT, INTEGER, BIGINT -> CommonType.isWhole(from);
            case DECIMAL -> isExact(from);
            case DOUBLE ->
                    from.getSqlTypeName() == SqlTypeName.REAL
                            || isExact(from) && CommonType.digits(from) <= DIGITS_OF_A_DOUBLE;
            case TIMESTAMP -> from.getSqlTypeName() == SqlTypeName.DATE;
            case DATE -> from.getSqlTypeName() == SqlTypeName.TIMESTAMP;
            case VARCHAR -> isText(from) || CommonType.isWhole(from);
            default -> false;
        };
    }
}
