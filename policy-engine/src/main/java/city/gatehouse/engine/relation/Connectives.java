package city.gatehouse.engine.relation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * Conditions taken apart and put together. Unlike Calcite's own means, these leave out nothing but
 * the literal that changes nothing: that a type says that there is a value in every row does not
 * make IS NOT NULL superfluous, since a group's cell can be hidden whatever its type, and an
 * operand can fail.
 */
public final class Connectives {
    private Connectives() {}

    /** What has to hold together for a condition to hold; nothing of one that always does. */
    public static List<RexNode> conjuncts(RexNode condition) {
        return List.copyOf(parts(SqlKind.AND, true, List.of(condition)));
    }

    /** True where all of them are. */
    public static RexNode allOf(RexBuilder builder, Collection<? extends RexNode> conditions) {
        return together(builder, SqlStdOperatorTable.AND, true, conditions);
    }

    /** True where one of them is. */
    public static RexNode anyOf(RexBuilder builder, Collection<? extends RexNode> conditions) {
        return together(builder, SqlStdOperatorTable.OR, false, conditions);
    }

    private static RexNode together(
            RexBuilder builder,
            SqlOperator connective,
            boolean neutral,
            Collection<? extends RexNode> conditions) {
        var parts = parts(connective.getKind(), neutral, conditions);
        return switch (parts.size()) {
            case 0 -> builder.makeLiteral(neutral);
            case 1 -> parts.iterator().next();
            default -> builder.makeCall(connective, List.copyOf(parts));
        };
    }

    private static Set<RexNode> parts(
            SqlKind connective, boolean neutral, Collection<? extends RexNode> conditions) {
        var parts = new LinkedHashSet<RexNode>();
        conditions.forEach(condition -> collect(connective, neutral, condition, parts));
        return parts;
    }

    private static void collect(
            SqlKind connective, boolean neutral, RexNode condition, Set<RexNode> parts) {
        if (condition instanceof RexCall call && call.isA(connective)) {
            call.getOperands().forEach(part -> collect(connective, neutral, part, parts));
        } else if (!isLiteral(condition, neutral)) {
            parts.add(condition);
        }
    }

    private static boolean isLiteral(RexNode condition, boolean value) {
        return condition instanceof RexLiteral literal
                && !literal.isNull()
                && literal.getValueAs(Boolean.class) == value;
    }
}
