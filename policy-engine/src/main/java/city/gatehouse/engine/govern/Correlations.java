package city.gatehouse.engine.govern;

import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;

/**
 * Single residents' rows in a subquery that depends on the row around it. The subquery is answered
 * once for each of those rows: with equal columns the groups that it makes have nobody in common,
 * with anything else they overlap, and what they differ by would show single residents.
 */
final class Correlations {
    private Correlations() {}

    /**
     * Refuses a condition on residents' rows that depends on a row around them otherwise than by
     * equal columns.
     */
    static void checkEqualities(RexNode condition, List<Fact> facts) {
        for (var conjunct : Connectives.conjuncts(condition)) {
            if (isCorrelated(conjunct) && !isEquality(conjunct, facts)) {
                throw refused();
            }
        }
    }

    /** Refuses an expression over residents' rows that depends on a row around them. */
    static void checkNone(RexNode expression) {
        if (isCorrelated(expression)) {
            throw refused();
        }
    }

    /** Whether an expression takes something from a row around it. */
    static boolean isCorrelated(RexNode expression) {
        var found = new AtomicBoolean();
        expression.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitFieldAccess(RexFieldAccess access) {
                        found.set(true);
                        return null;
                    }
                });
        return found.get();
    }

    private static boolean isEquality(RexNode conjunct, List<Fact> facts) {
        if (!(conjunct instanceof RexCall call) || call.getKind() != SqlKind.EQUALS) {
            return false;
        }
        var first = uncast(call.getOperands().getFirst());
        var second = uncast(call.getOperands().getLast());
        return first instanceof RexInputRef column
                        && facts.get(column.getIndex()).isNamed()
                        && second instanceof RexFieldAccess
                || second instanceof RexInputRef other
                        && facts.get(other.getIndex()).isNamed()
                        && first instanceof RexFieldAccess;
    }

    private static RexNode uncast(RexNode node) {
        var value = node;
        while (value instanceof RexCall call && call.getKind() == SqlKind.CAST) {
            value = call.getOperands().getFirst();
        }
        return value;
    }

    private static RefusedException refused() {
        return new RefusedException(
                Refusal.of(
                                RefusalCode.GROUP_SHAPE,
                                "a subquery over single residents' rows may depend on the row around"
                                        + " it by equal columns only")
                        .help("take the groups first, with GROUP BY, and join them"));
    }
}
