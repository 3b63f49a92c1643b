package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** Which casts have a value for whatever they are given. */
final class Casts {
    /** How far from UTC a time of day is, behind it. */
    private static final Pattern OFFSET =
            Pattern.compile("(:\\d\\d(?:\\.\\d+)?)[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?$");

    private Casts() {}

    static boolean isTotal(RexNode operand, RelDataType target) {
        var from = operand.getType().getSqlTypeName();
        var to = target.getSqlTypeName();
        if (operand instanceof RexLiteral literal && literal.isNull()
                || from == to && isSized(to)
                || SqlTypeUtil.equalSansNullability(operand.getType(), target)) {
            return true;
        }
        if (CommonType.isText(operand.getType())) {
            return CommonType.isText(target) || isProvenText(operand, target);
        }
        return switch (to) {
            case VARCHAR -> true;
            // A text that is no JSON fails, and so does JSON that is no number.
            case OTHER -> false;
            case BOOLEAN -> from == SqlTypeName.BOOLEAN || isNumber(from);
            case SMALLINT, INTEGER, BIGINT, TINYINT, DECIMAL ->
                    from == SqlTypeName.BOOLEAN && to != SqlTypeName.DECIMAL
                            || fits(operand, target);
            case REAL -> isExact(from) || from == SqlTypeName.BOOLEAN;
            case DOUBLE -> isNumber(from) || from == SqlTypeName.BOOLEAN;
            case DATE -> from == SqlTypeName.TIMESTAMP || from == SqlTypeName.TIMESTAMP_TZ;
            case TIMESTAMP, TIMESTAMP_TZ ->
                    from == SqlTypeName.TIMESTAMP
                            || from == SqlTypeName.TIMESTAMP_TZ
                            || Calendars.isUsual(operand);
            default -> false;
        };
    }

    private static boolean fits(RexNode operand, RelDataType target) {
        var half = new BigDecimal("0.5").movePointLeft(CommonType.scale(target));
        return Ranges.of(operand)
                .map(range ->
                        CommonType.scale(operand.getType()) > CommonType.scale(target)
                                ? range.plus(new Bounds(half.negate(), half))
                                : range)
                .filter(Bounds.of(target)::holds)
                .isPresent();
    }

    /** A literal that certainly reads as the type. */
    private static boolean isProvenText(RexNode operand, RelDataType target) {
        var text = Totality.text(operand);
        return switch (target.getSqlTypeName()) {
            case DATE -> text.filter(Calendars::isDate).isPresent();
            case TIMESTAMP ->
                    text.filter(t -> Calendars.isDate(t) || Calendars.isTimestamp(t)).isPresent();
            case TIMESTAMP_TZ ->
                    text.map(t -> OFFSET.matcher(t).replaceFirst("$1"))
                            .filter(t -> Calendars.isDate(t) || Calendars.isTimestamp(t))
                            .isPresent();
            case SMALLINT, INTEGER, BIGINT, TINYINT, DECIMAL ->
                    text.flatMap(Casts::number).filter(Bounds.of(target)::holds).isPresent();
            case DOUBLE -> text.flatMap(Casts::number).isPresent();
            case UUID ->
                    text.filter(t -> t.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                            .isPresent();
            case BOOLEAN -> text.filter(t -> t.equals("true") || t.equals("false")).isPresent();
            default -> false;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static boolean isSized(SqlTypeName name) {
        return name != SqlTypeName.DECIMAL && name != SqlTypeName.ARRAY;
    }

    private static boolean isExact(SqlTypeName name) {
        return SqlTypeName.EXACT_TYPES.contains(name);
    }

    private static boolean isNumber(SqlTypeName name) {
        return SqlTypeName.NUMERIC_TYPES.contains(name);
    }
}
