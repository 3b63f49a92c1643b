package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import java.math.BigDecimal;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;

/** Between which exact numbers a value lies; both included. */
record Bounds(BigDecimal low, BigDecimal high) {
    static Bounds of(long low, long high) {
        return new Bounds(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** What a whole number or DECIMAL type can hold. */
    static Bounds of(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case TINYINT -> of(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SMALLINT -> of(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> of(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case BIGINT -> of(Long.MIN_VALUE, Long.MAX_VALUE);
            case DECIMAL -> {
                var high =
                        BigDecimal.TEN
                                .pow(type.getPrecision())
                                .subtract(BigDecimal.ONE)
                                .movePointLeft(type.getScale());
                yield new Bounds(high.negate(), high);
            }
            default -> throw new IllegalArgumentException("not exact: " + type.getSqlTypeName());
        };
    }

    static boolean areKnownOf(RelDataType type) {
        return CommonType.isWhole(type) || type.getSqlTypeName() == SqlTypeName.DECIMAL;
    }

    boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    boolean holds(Bounds other) {
        return holds(other.low) && holds(other.high);
    }

    Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high.add(other.high));
    }

    Bounds negated() {
        return new Bounds(high.negate(), low.negate());
    }

    Bounds times(Bounds other) {
        var a = low.multiply(other.low);
        var b = low.multiply(other.high);
        var c = high.multiply(other.low);
        var d = high.multiply(other.high);
        return new Bounds(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }

    Bounds or(Bounds other) {
        return new Bounds(low.min(other.low), high.max(other.high));
    }

    /** Of the value without its sign. */
    Bounds absolute() {
        var high = this.high.abs().max(low.abs());
        return new Bounds(
                holds(BigDecimal.ZERO) ? BigDecimal.ZERO : low.abs().min(this.high.abs()), high);
    }
}
