package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.SINGLED_OUT;

import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;

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
            case RexLiteral _ -> Fact.PLAIN;
            case RexCall call when call.getKind() == SqlKind.CAST -> {
                var inner = fact(call.getOperands().getFirst(), facts);
                yield call.getType().getFamily()
                                == call.getOperands().getFirst().getType().getFamily()
                        ? inner
                        : inner.withKey(OptionalInt.empty());
            }
            case RexCall call -> {
                boolean identifying =
                        call.getOperands().stream().anyMatch(o -> fact(o, facts).identifying());
                boolean computed =
                        !scales(call)
                                || call.getOperands().stream()
                                        .anyMatch(o -> fact(o, facts).computed());
                yield new Fact(identifying, OptionalInt.empty(), computed);
            }
            default -> new Fact(true, OptionalInt.empty(), true);
        };
    }

    /** A value that is only scaled or moved by constants keeps every row's part in a sum. */
    private static boolean scales(RexCall call) {
        return switch (call.getKind()) {
            case PLUS, MINUS, MINUS_PREFIX -> true;
            case TIMES, DIVIDE ->
                    call.getOperands().stream().anyMatch(o -> RexUtil.isLiteral(o, true));
            default -> false;
        };
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
        return new Fact(true, OptionalInt.empty(), true);
    }
}
