package city.gatehouse.engine.function;

import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.CommonType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** Proves that expressions cannot fail. What is not proven is taken to be able to. */
final class Totality {
    /** With fewer digits, a sum of a million million values stays within 38. */
    private static final int SUMMABLE_DIGITS = 26;

    private Totality() {}

    static boolean isTotal(RexNode node) {
        return switch (node) {
            case RexInputRef _, RexLiteral _, RexDynamicParam _, RexCorrelVariable _ -> true;
            case RexFieldAccess access -> isTotal(access.getReferenceExpr());
            case RexOver over -> isTotalOver(over);
            case RexCall call when call.getOperator() instanceof Subquery subquery ->
                    (subquery.form() != Subquery.Form.SCALAR || subquery.relation().isOneRow())
                            && call.getOperands().stream().allMatch(Totality::isTotal);
            case RexCall call when call.getOperator() == Conditionals.TRY ->
                    isCaught(call.getOperands().getFirst());
            case RexCall call ->
                    call.getOperands().stream().allMatch(Totality::isTotal) && isTotalCall(call);
            default -> false;
        };
    }

    /** What DuckDB's TRY turns into NULL: every failure but that of a pattern's escape. */
    private static boolean isCaught(RexNode node) {
        return switch (node) {
            case RexInputRef _, RexLiteral _, RexDynamicParam _, RexCorrelVariable _ -> true;
            case RexFieldAccess access -> isCaught(access.getReferenceExpr());
            case RexOver _ -> false;
            case RexCall call ->
                    call.getOperands().stream().allMatch(Totality::isCaught)
                            && (call.getKind() == SqlKind.SEARCH
                                    || Functions.rule(call.getOperator()).isPresent())
                            && (call.getKind() != SqlKind.LIKE || isProvenPattern(call));
            default -> false;
        };
    }

    static boolean isTotal(SqlAggFunction function, List<RelDataType> operands) {
        var rule = Functions.rule(function);
        if (rule.isEmpty()) {
            return false;
        }
        if (rule.get().totality() == FunctionRule.Totality.TOTAL) {
            return true;
        }
        if (operands.isEmpty()) {
            return false;
        }
        return switch (function.getKind()) {
            case SUM, AVG ->
                    operands.getFirst().getSqlTypeName() != SqlTypeName.DECIMAL
                            || operands.getFirst().getPrecision() <= SUMMABLE_DIGITS;
            default ->
                    isOfPowers(function)
                            ? operands.stream().allMatch(SqlTypeUtil::isExactNumeric)
                            : operands.stream()
                                    .allMatch(t -> t.getSqlTypeName() != SqlTypeName.DATE);
        };
    }

    /** Powers of the largest DOUBLE are infinite, and DuckDB fails on them. */
    private static boolean isOfPowers(SqlAggFunction function) {
        return Functions.aggregateKind(function).filter(AggregateKind.SPREAD::equals).isPresent();
    }

    private static boolean isTotalOver(RexOver over) {
        var window = over.getWindow();
        return over.getOperands().stream().allMatch(Totality::isTotal)
                && window.partitionKeys.stream().allMatch(Totality::isTotal)
                && window.orderKeys.stream().allMatch(key -> isTotal(key.left))
                && isTotal(
                        over.getAggOperator(),
                        over.getOperands().stream().map(RexNode::getType).toList());
    }

    private static boolean isTotalCall(RexCall call) {
        var operator = call.getOperator();
        if (call.getKind() == SqlKind.SEARCH) {
            return true;
        }
        if (call.getKind() == SqlKind.CAST && operator == SqlStdOperatorTable.CAST) {
            return Casts.isTotal(call.getOperands().getFirst(), call.getType());
        }
        if (call.getKind() == SqlKind.SAFE_CAST) {
            return true;
        }
        var rule = Functions.rule(operator);
        if (rule.isEmpty()) {
            return false;
        }
        return SqlKind.BINARY_COMPARISON.contains(call.getKind())
                ? isOfOneType(call)
                : rule.get().totality() == FunctionRule.Totality.TOTAL || isProven(call);
    }

    /** DuckDB brings other operands to one type, which can fail. */
    private static boolean isOfOneType(RexCall call) {
        var types = call.getOperands().stream().map(RexNode::getType).toList();
        return types.stream().allMatch(type -> isOfOneType(type, types.getFirst()));
    }

    private static boolean isOfOneType(RelDataType one, RelDataType other) {
        if (one.getSqlTypeName() == SqlTypeName.ARRAY
                && other.getSqlTypeName() == SqlTypeName.ARRAY) {
            return isOfOneType(CommonType.element(one), CommonType.element(other));
        }
        return one.getSqlTypeName() == SqlTypeName.NULL
                || one.getSqlTypeName() == other.getSqlTypeName()
                || SqlTypeUtil.isNumeric(one) && SqlTypeUtil.isNumeric(other);
    }

    private static boolean isProven(RexCall call) {
        return switch (call.getKind()) {
            case PLUS, MINUS, TIMES, MINUS_PREFIX -> isProvenArithmetic(call);
            case MOD -> isProvenRemainder(call);
            case LIKE -> isProvenPattern(call);
            default ->
                    switch (call.getOperator().getName()) {
                        case "MOD" -> isProvenRemainder(call);
                        case "ABS" -> isApproximate(call) || isWithinType(call);
                        case "ROUND", "TRUNC" ->
                                call.getOperands().size() == 1
                                        || !CommonType.isWhole(call.getType());
                        case "SUBSTRING", "SUBSTR", "LEFT", "RIGHT" -> areSmall(call);
                        case "LIST_VALUE" -> isOfOneType(call);
                        case "DATE_TRUNC" -> Calendars.isUsual(call.getOperands().get(1));
                        default -> Documents.isOfValid(call);
                    };
        };
    }

    private static boolean isProvenArithmetic(RexCall call) {
        if (isApproximate(call)) {
            return true;
        }
        return Bounds.areKnownOf(call.getType())
                        && call.getOperands().stream().allMatch(o -> Bounds.areKnownOf(o.getType()))
                ? isWithinType(call)
                : Calendars.isUsual(call) || isDaysBetween(call);
    }

    private static boolean isDaysBetween(RexCall call) {
        return call.getKind() == SqlKind.MINUS
                && call.getOperands().stream()
                        .allMatch(o -> o.getType().getSqlTypeName() == SqlTypeName.DATE);
    }

    /** No division by zero, and not the one quotient that does not fit. */
    private static boolean isProvenRemainder(RexCall call) {
        return isApproximate(call)
                || Ranges.of(call.getOperands().get(1))
                        .filter(divisor ->
                                divisor.low().signum() > 0
                                        || divisor.high().compareTo(BigDecimal.ONE.negate()) < 0)
                        .isPresent();
    }

    /** Without ESCAPE every text is a pattern; with it, the pattern must not end in it. */
    private static boolean isProvenPattern(RexCall call) {
        if (call.getOperands().size() == 2) {
            return true;
        }
        var pattern = text(call.getOperands().get(1));
        var escape = text(call.getOperands().get(2));
        return pattern.isPresent()
                && escape.filter(e -> e.length() == 1).isPresent()
                && !pattern.get().endsWith(escape.get());
    }

    private static boolean areSmall(RexCall call) {
        return call.getOperands().stream()
                .skip(1)
                .allMatch(o ->
                        Ranges.of(o)
                                .filter(Bounds.of(Integer.MIN_VALUE, Integer.MAX_VALUE)::holds)
                                .isPresent());
    }

    private static boolean isApproximate(RexCall call) {
        var name = call.getType().getSqlTypeName();
        return name == SqlTypeName.REAL || name == SqlTypeName.DOUBLE;
    }

    private static boolean isWithinType(RexCall call) {
        return Bounds.areKnownOf(call.getType())
                && Ranges.computed(call).filter(Bounds.of(call.getType())::holds).isPresent();
    }

    static Optional<String> text(RexNode node) {
        return node instanceof RexLiteral literal && CommonType.isText(literal.getType())
                ? Optional.ofNullable(literal.getValueAs(String.class))
                : Optional.empty();
    }
}
