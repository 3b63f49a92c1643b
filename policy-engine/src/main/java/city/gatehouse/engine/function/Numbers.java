package city.gatehouse.engine.function;

import static city.gatehouse.engine.function.Parameter.NUMBER;
import static city.gatehouse.engine.function.Parameter.PLACES;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Functions of numbers. In DuckDB the square root of -1 is NaN and the logarithm of 0 is minus
 * infinity.
 */
final class Numbers {
    static final List<Entry> ENTRIES =
            Stream.concat(
                            Stream.of(
                                            "SQRT", "CBRT", "EXP", "LN", "LOG10", "LOG2", "SIN",
                                            "COS", "TAN", "COT", "ASIN", "ACOS", "ATAN", "SINH",
                                            "COSH", "TANH", "DEGREES", "RADIANS")
                                    .map(name -> Entry.total(name, real(NUMBER))),
                            Stream.of(
                                    Entry.total("LOG", real(NUMBER, NUMBER).optional(1)),
                                    Entry.total("ISNAN", test(Parameter.APPROXIMATE)),
                                    Entry.total("ISINF", test(Parameter.ENDLESS)),
                                    Entry.total("ISFINITE", test(Parameter.ENDLESS)),
                                    Entry.total("ATAN2", real(NUMBER, NUMBER)),
                                    Entry.total("POWER", real(NUMBER, NUMBER)),
                                    Entry.total("POW", real(NUMBER, NUMBER)),
                                    Entry.total("PI", real()),
                                    Entry.partial("ABS", same()),
                                    Entry.total("SIGN", Signature.of(SqlTypeName.TINYINT, NUMBER)),
                                    Entry.total("CEIL", Signature.of(Numbers::bounded, NUMBER)),
                                    Entry.total("FLOOR", Signature.of(Numbers::bounded, NUMBER)),
                                    Entry.partial("ROUND", rounding()),
                                    Entry.partial("TRUNC", rounding())))
                    .toList();

    private Numbers() {}

    private static Signature real(Parameter... parameters) {
        return Signature.of(SqlTypeName.DOUBLE, parameters);
    }

    private static Signature test(Parameter parameter) {
        return Signature.of(SqlTypeName.BOOLEAN, parameter);
    }

    private static Signature same() {
        return Signature.of(operands -> operands.type(0), NUMBER);
    }

    private static Signature rounding() {
        return Signature.of(Numbers::rounded, NUMBER, PLACES).optional(1);
    }

    private static RelDataType bounded(Operands operands) {
        var type = operands.type(0);
        return switch (type.getSqlTypeName()) {
            case DECIMAL -> operands.decimal(type.getPrecision(), 0);
            case REAL -> type;
            default -> operands.made(SqlTypeName.DOUBLE);
        };
    }

    private static @Nullable RelDataType rounded(Operands operands) {
        var type = operands.type(0);
        if (type.getSqlTypeName() != SqlTypeName.DECIMAL) {
            return operands.nullableLikeOperands(type);
        }
        if (operands.count() == 1) {
            return operands.decimal(type.getPrecision(), 0);
        }
        return operands.wholeLiteral(1)
                .map(digits -> digits.max(BigDecimal.ZERO).min(BigDecimal.valueOf(type.getScale())))
                .map(scale -> operands.decimal(type.getPrecision(), scale.intValue()))
                .orElse(null);
    }
}
