package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.SINGLED_OUT;

import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * What expressions make of columns that stand for subjects. Where only groups may leave, such a
 * column may be counted, grouped by, tested for NULL and set equal to another such column, so that
 * relations can be joined; a condition that compares it with anything else would pick out single
 * subjects, and is refused.
 */
final class Conditions {
    private final Map<CorrelationId, List<Fact>> outer = new HashMap<>();

    /** Makes the columns of an outer row known to the subqueries below it. */
    void enter(CorrelationId correlation, List<Fact> facts) {
        outer.put(correlation, facts);
    }

    /** What is known of the value of {@code expression} over columns with {@code facts}. */
    Fact fact(RexNode expression, List<Fact> facts) {
        return switch (expression) {
            case RexInputRef reference -> facts.get(reference.getIndex());
            case RexFieldAccess access -> correlated(access);
            case RexLiteral _ -> new Fact(false, OptionalInt.empty(), Making.CHOSEN);
            case RexCall call -> {
                var operands = call.getOperands().stream().map(o -> fact(o, facts)).toList();
                var making = Making.of(call, operands.stream().map(Fact::making).toList());
                boolean identifying = operands.stream().anyMatch(Fact::identifying);
                yield new Fact(
                        identifying,
                        isRename(call) ? operands.getFirst().key() : OptionalInt.empty(),
                        making);
            }
            default -> new Fact(true, OptionalInt.empty(), Making.MIXED);
        };
    }

    private static boolean isRename(RexCall call) {
        return call.getKind() == SqlKind.CAST
                && call.getType().getFamily() == call.getOperands().getFirst().getType().getFamily()
                && !SqlTypeUtil.isApproximateNumeric(call.getType());
    }

    /**
     * What is known of the value of {@code call} in a group whose rows have {@code facts}. How many
     * there are of something says nothing about which; anything else may be one of them.
     */
    static Fact fact(AggregateCall call, List<Fact> facts) {
        var arguments = call.getArgList().stream().map(facts::get).toList();
        boolean counts =
                Functions.aggregateKind(call.getAggregation())
                        .filter(kind -> kind == AggregateKind.COUNTING)
                        .isPresent();
        boolean identifying =
                arguments.stream().anyMatch(f -> f.identifying() && (!counts || f.computed()))
                        || (call.filterArg >= 0 && facts.get(call.filterArg).identifying());
        boolean mixed = !counts && arguments.stream().anyMatch(f -> f.making() == Making.MIXED);
        return new Fact(identifying, OptionalInt.empty(), mixed ? Making.MIXED : Making.CHOSEN);
    }

    /**
     * Refuses a condition that singles out subjects.
     *
     * @throws RefusedException SINGLED_OUT
     */
    void check(RexNode condition, List<Fact> facts) {
        if (condition instanceof RexCall call && isHarmless(call, facts)) {
            return;
        }
        if (condition instanceof RexCall call
                && (call.getKind() == SqlKind.AND
                        || call.getKind() == SqlKind.OR
                        || call.getKind() == SqlKind.NOT)) {
            call.getOperands().forEach(operand -> check(operand, facts));
            return;
        }
        if (fact(condition, facts).identifying()) {
            throw new RefusedException(Refusal.of(SINGLED_OUT));
        }
    }

    private boolean isHarmless(RexCall call, List<Fact> facts) {
        return switch (call.getKind()) {
            case IS_NULL, IS_NOT_NULL -> !fact(call.getOperands().getFirst(), facts).computed();
            case EQUALS, IS_NOT_DISTINCT_FROM ->
                    call.getOperands().stream()
                            .map(operand -> fact(operand, facts))
                            .allMatch(fact -> fact.identifying() && !fact.computed());
            // What a subquery may be compared with is checked where it is governed.
            case OTHER_FUNCTION -> call.getOperator() instanceof Subquery;
            default -> false;
        };
    }

    private Fact correlated(RexFieldAccess access) {
        if (access.getReferenceExpr() instanceof RexCorrelVariable variable
                && outer.containsKey(variable.id)) {
            return outer.get(variable.id).get(access.getField().getIndex());
        }
        return new Fact(true, OptionalInt.empty(), Making.MIXED);
    }
}
