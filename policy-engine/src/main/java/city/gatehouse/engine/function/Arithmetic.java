package city.gatehouse.engine.function;

import static org.apache.calcite.sql.type.InferTypes.FIRST_KNOWN;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.TypeSystem;
import java.util.List;
import java.util.function.Function;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlBinaryOperator;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlPrefixOperator;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.jspecify.annotations.Nullable;

/** {@code + - * / %} on numbers, dates and intervals, with DuckDB's result types. */
final class Arithmetic {
    /** DuckDB leaves 64 bits only where an operand does; until then a result can overflow. */
    private static final int DIGITS_OF_64_BITS = 18;

    private static final SqlIntervalQualifier DAYS_TO_SECONDS =
            new SqlIntervalQualifier(TimeUnit.DAY, TimeUnit.SECOND, SqlParserPos.ZERO);

    static final SqlOperator PLUS = binary("+", SqlKind.PLUS, 40, Arithmetic::added);
    static final SqlOperator MINUS = binary("-", SqlKind.MINUS, 40, Arithmetic::subtracted);
    static final SqlOperator TIMES = binary("*", SqlKind.TIMES, 60, Arithmetic::multiplied);
    static final SqlOperator DIVIDE = binary("/", SqlKind.DIVIDE, 60, Arithmetic::divided);
    static final SqlOperator REMAINDER = binary("%", SqlKind.MOD, 60, Arithmetic::remainder);
    static final SqlOperator NEGATE = prefix("-", SqlKind.MINUS_PREFIX, Arithmetic::negated);
    static final SqlOperator UNARY_PLUS = prefix("+", SqlKind.PLUS_PREFIX, Arithmetic::negated);

    static final List<Entry> ENTRIES =
            List.of(
                    Entry.partial(PLUS),
                    Entry.partial(MINUS),
                    Entry.partial(TIMES),
                    Entry.total(DIVIDE),
                    Entry.partial(REMAINDER),
                    Entry.partial(
                            "MOD",
                            Signature.of(
                                    Arithmetic::remainder, Parameter.NUMBER, Parameter.NUMBER)),
                    Entry.partial(NEGATE),
                    Entry.total(UNARY_PLUS));

    private Arithmetic() {}

    private static SqlOperator binary(
            String name,
            SqlKind kind,
            int precedence,
            Function<Operands, @Nullable RelDataType> result) {
        var signature = Signature.of(result, Parameter.OPERAND, Parameter.OPERAND);
        return new SqlBinaryOperator(
                name, kind, precedence, true, signature, FIRST_KNOWN, signature);
    }

    private static SqlOperator prefix(
            String name, SqlKind kind, Function<Operands, @Nullable RelDataType> result) {
        var signature = Signature.of(result, Parameter.OPERAND);
        return new SqlPrefixOperator(name, kind, 80, signature, FIRST_KNOWN, signature);
    }

    private static @Nullable RelDataType added(Operands operands) {
        var dated = moved(operands, 0, 1);
        return dated != null ? dated : either(operands);
    }

    private static @Nullable RelDataType either(Operands operands) {
        var dated = moved(operands, 1, 0);
        return dated != null ? dated : sum(operands);
    }

    private static @Nullable RelDataType subtracted(Operands operands) {
        if (is(operands, 0, SqlTypeName.DATE) && is(operands, 1, SqlTypeName.DATE)) {
            return operands.made(SqlTypeName.BIGINT);
        }
        if (is(operands, 0, SqlTypeName.TIMESTAMP) && is(operands, 1, SqlTypeName.TIMESTAMP)
                || is(operands, 0, SqlTypeName.TIMESTAMP_TZ)
                        && is(operands, 1, SqlTypeName.TIMESTAMP_TZ)) {
            return operands.nullableLikeOperands(
                    operands.factory().createSqlIntervalType(DAYS_TO_SECONDS));
        }
        var dated = is(operands, 1, SqlTypeName.TIME) ? null : moved(operands, 0, 1);
        return dated != null ? dated : sum(operands);
    }

    /** A date or time moved by days or an interval. */
    private static @Nullable RelDataType moved(Operands operands, int from, int by) {
        var name = operands.type(from).getSqlTypeName();
        if (SqlTypeUtil.isInterval(operands.type(by))) {
            return operands.isFinerThanMilliseconds(by)
                    ? null
                    : switch (name) {
                        case DATE -> operands.made(SqlTypeName.TIMESTAMP);
                        case TIME, TIMESTAMP, TIMESTAMP_TZ -> operands.made(name);
                        default -> null;
                    };
        }
        if (name != SqlTypeName.DATE) {
            return null;
        }
        return switch (operands.type(by).getSqlTypeName()) {
            case TINYINT, SMALLINT, INTEGER -> operands.made(SqlTypeName.DATE);
            case TIME -> operands.made(SqlTypeName.TIMESTAMP);
            default -> null;
        };
    }

    private static @Nullable RelDataType sum(Operands operands) {
        if (!areNumbers(operands)) {
            return null;
        }
        if (!isDecimal(operands)) {
            return common(operands);
        }
        int scale = 0;
        int whole = 0;
        for (var type : numbers(operands)) {
            scale = Math.max(scale, CommonType.scale(type));
            whole = Math.max(whole, CommonType.wholeDigits(type));
        }
        return operands.decimal(Math.min(whole + scale + 1, TypeSystem.DECIMAL_DIGITS), scale);
    }

    private static @Nullable RelDataType multiplied(Operands operands) {
        for (int i = 0; i < 2; i++) {
            if (SqlTypeUtil.isInterval(operands.type(i)) && isWhole(operands, 1 - i)) {
                return operands.isFinerThanMilliseconds(i)
                        ? null
                        : operands.nullableLikeOperands(operands.type(i));
            }
        }
        if (!areNumbers(operands)) {
            return null;
        }
        if (!isDecimal(operands)) {
            return common(operands);
        }
        int scale = 0;
        int digits = 0;
        int widest = 0;
        for (var type : numbers(operands)) {
            scale += CommonType.scale(type);
            digits += CommonType.digits(type);
            widest = Math.max(widest, CommonType.digits(type));
        }
        if (scale > TypeSystem.DECIMAL_DIGITS) {
            return null;
        }
        int width =
                scale < DIGITS_OF_64_BITS
                        ? width(digits, widest)
                        : Math.min(digits, TypeSystem.DECIMAL_DIGITS);
        return operands.decimal(width, scale);
    }

    private static @Nullable RelDataType divided(Operands operands) {
        if (!areNumbers(operands)) {
            return null;
        }
        var common = operands.adaptedCommonType().orElseThrow().getSqlTypeName();
        return operands.made(common == SqlTypeName.REAL ? common : SqlTypeName.DOUBLE);
    }

    private static @Nullable RelDataType remainder(Operands operands) {
        return areNumbers(operands) ? common(operands) : null;
    }

    private static @Nullable RelDataType negated(Operands operands) {
        return SqlTypeUtil.isInterval(operands.type(0))
                ? operands.type(0)
                : areNumbers(operands) ? common(operands) : null;
    }

    /** What is made of NULLs alone is a BIGINT, as in DuckDB. */
    private static @Nullable RelDataType common(Operands operands) {
        return numbers(operands).isEmpty()
                ? operands.made(SqlTypeName.BIGINT)
                : operands.adaptedCommonType().orElse(null);
    }

    private static int width(int digits, int widestOperand) {
        return digits > DIGITS_OF_64_BITS && widestOperand <= DIGITS_OF_64_BITS
                ? DIGITS_OF_64_BITS
                : Math.min(digits, TypeSystem.DECIMAL_DIGITS);
    }

    private static boolean areNumbers(Operands operands) {
        return operands.types().stream()
                .allMatch(t -> SqlTypeUtil.isNumeric(t) || t.getSqlTypeName() == SqlTypeName.NULL);
    }

    private static boolean isDecimal(Operands operands) {
        var types = numbers(operands);
        return types.stream().anyMatch(t -> t.getSqlTypeName() == SqlTypeName.DECIMAL)
                && types.stream().noneMatch(SqlTypeUtil::isApproximateNumeric);
    }

    private static List<RelDataType> numbers(Operands operands) {
        return operands.adaptedTypes().stream()
                .filter(t -> t.getSqlTypeName() != SqlTypeName.NULL)
                .toList();
    }

    private static boolean is(Operands operands, int index, SqlTypeName name) {
        return operands.type(index).getSqlTypeName() == name;
    }

    private static boolean isWhole(Operands operands, int index) {
        return CommonType.isWhole(operands.type(index));
    }
}
