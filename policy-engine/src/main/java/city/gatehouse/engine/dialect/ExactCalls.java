package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * One operator or function of the library in the words of a store that has not words for all of
 * them: what such stores say alike, and what each says for itself.
 */
abstract class ExactCalls {
    /** Parts that a date has none of. */
    static final Set<TimeUnitRange> OF_A_DAY = Set.of(TimeUnitRange.HOUR, TimeUnitRange.MINUTE);

    private static final Set<String> TRUNCATED =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

    final StoreDialect dialect;
    final RexCall call;
    final List<String> operands;

    ExactCalls(StoreDialect dialect, RexCall call, List<String> operands) {
        this.dialect = dialect;
        this.call = call;
        this.operands = operands;
    }

    final String write() {
        if (Functions.rule(call.getOperator()).isEmpty()) {
            throw refused();
        }
        return switch (call.getKind()) {
            case EQUALS -> compared("=");
            case NOT_EQUALS -> compared("<>");
            case LESS_THAN -> compared("<");
            case LESS_THAN_OR_EQUAL -> compared("<=");
            case GREATER_THAN -> compared(">");
            case GREATER_THAN_OR_EQUAL -> compared(">=");
            case IS_DISTINCT_FROM -> compared("IS DISTINCT FROM");
            case IS_NOT_DISTINCT_FROM -> compared("IS NOT DISTINCT FROM");
            case AND -> infix("AND");
            case OR -> infix("OR");
            case NOT -> "(NOT " + operands.getFirst() + ")";
            case IS_NULL -> postfix("IS NULL");
            case IS_NOT_NULL -> postfix("IS NOT NULL");
            case IS_TRUE -> postfix("IS TRUE");
            case IS_NOT_TRUE -> postfix("IS NOT TRUE");
            case IS_FALSE -> postfix("IS FALSE");
            case IS_NOT_FALSE -> postfix("IS NOT FALSE");
            case PLUS -> calculated("+");
            case MINUS -> calculated("-");
            case TIMES -> calculated("*");
            case LIKE -> like();
            case EXTRACT -> extract();
            default -> own();
        };
    }

    /** A comparison of the first two operands. */
    abstract String compared(String operator);

    /** Whether a sum or product of decimals has all of its digits. */
    abstract boolean keepsDigits();

    /** Whether instants can be moved, as dates and times can. */
    abstract boolean movesInstants();

    /** A date or time, moved by days or an interval that are known. */
    abstract String moved(String operator);

    abstract String like();

    abstract String extract();

    /** The start of a unit of time, which is one that every store knows. */
    abstract String truncated(String unit);

    /** Whatever is not said alike. */
    abstract String function();

    final String infix(String operator) {
        return "(" + String.join(" " + operator + " ", operands) + ")";
    }

    private String postfix(String operator) {
        return "(" + operands.getFirst() + " " + operator + ")";
    }

    /** Sums and products of whole numbers and decimals, and dates that are moved. */
    private String calculated(String operator) {
        var result = call.getType();
        if (CommonType.isWhole(result) && areWhole()) {
            return "(" + as(0, result) + " " + operator + " " + as(1, result) + ")";
        }
        if (result.getSqlTypeName() == SqlTypeName.DECIMAL
                && ExactTypes.isExact(type(0))
                && ExactTypes.isExact(type(1))
                && keepsDigits()) {
            return dialect.cast(infix(operator), result);
        }
        if (isMoved()) {
            return moved(operator);
        }
        throw refused();
    }

    final boolean areWhole() {
        return CommonType.isWhole(type(0)) && CommonType.isWhole(type(1));
    }

    /** By days or an interval that are known: how far else, a store's times may not reach. */
    private boolean isMoved() {
        boolean isKnown =
                call.getKind() != SqlKind.TIMES && call.getOperands().get(1) instanceof RexLiteral;
        boolean isInterval = SqlTypeUtil.isInterval(type(1));
        return isKnown
                && switch (type(0).getSqlTypeName()) {
                    case DATE -> type(1).getSqlTypeName() == SqlTypeName.INTEGER || isInterval;
                    case TIMESTAMP -> isInterval;
                    case TIMESTAMP_TZ -> isInterval && movesInstants();
                    default -> false;
                };
    }

    private String as(int operand, RelDataType type) {
        return type(operand).getSqlTypeName() == type.getSqlTypeName()
                ? operands.get(operand)
                : dialect.cast(operands.get(operand), type);
    }

    private String own() {
        return switch (call.getOperator().getName()) {
            case "COALESCE", "IFNULL" -> alike("coalesce");
            case "NULLIF" -> nullIf();
            case "||" -> joined();
            case "SUBSTRING", "SUBSTR" -> counted("substr", 1);
            case "STARTS_WITH" -> text("starts_with", 2);
            case "CONTAINS" -> "(" + text("strpos", 2) + " > 0)";
            case "DATE_TRUNC" -> truncated();
            default ->
                    call.getOperator() == SqlLibraryOperators.STARTS_WITH
                            ? text("starts_with", 2)
                            : function();
        };
    }

    final String alike(String function) {
        var result = call.getType();
        boolean areAlike =
                call.getOperands().stream().allMatch(o -> isNull(o) || isSame(o.getType(), result));
        if (!areAlike) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    private String nullIf() {
        if (!ExactTypes.areComparable(type(0), type(1)) || !isSame(type(0), call.getType())) {
            throw refused();
        }
        return "nullif(" + operands.get(0) + ", " + operands.get(1) + ")";
    }

    private String joined() {
        if (!ExactTypes.isText(type(0)) || !ExactTypes.isText(type(1))) {
            throw refused();
        }
        return infix("||");
    }

    final String text(String function, int count) {
        boolean areTexts =
                call.getOperands().stream().allMatch(o -> ExactTypes.isText(o.getType()));
        if (operands.size() != count || !areTexts) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    /** Of a text, and of numbers of code points that are known, the first at least {@code from}. */
    final String counted(String function, int from) {
        boolean areKnown =
                ExactTypes.isText(type(0))
                        && IntStream.range(1, operands.size())
                                .allMatch(i ->
                                        isAtLeast(call.getOperands().get(i), i == 1 ? from : 0));
        if (!areKnown) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    static boolean isAtLeast(RexNode node, int least) {
        return node instanceof RexLiteral literal
                && CommonType.isWhole(literal.getType())
                && literal.getValueAs(BigDecimal.class) instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private String truncated() {
        var unit =
                call.getOperands().getFirst() instanceof RexLiteral literal
                        ? literal.getValueAs(String.class)
                        : null;
        var from = type(1).getSqlTypeName();
        boolean isDated = from == SqlTypeName.TIMESTAMP || from == SqlTypeName.TIMESTAMP_TZ;
        if (unit == null
                || !TRUNCATED.contains(unit.toLowerCase(Locale.ROOT))
                || !isDated
                || from != call.getType().getSqlTypeName()) {
            throw refused();
        }
        return truncated(operands.getFirst());
    }

    final RelDataType type(int operand) {
        return call.getOperands().get(operand).getType();
    }

    private static boolean isNull(RexNode node) {
        return node.getType().getSqlTypeName() == SqlTypeName.NULL;
    }

    private static boolean isSame(RelDataType one, RelDataType other) {
        return ExactTypes.isText(one) && ExactTypes.isText(other)
                || one.getSqlTypeName() == other.getSqlTypeName()
                        && one.getPrecision() == other.getPrecision()
                        && one.getScale() == other.getScale();
    }

    static RefusedException refused() {
        return PartialDialect.refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }
}
