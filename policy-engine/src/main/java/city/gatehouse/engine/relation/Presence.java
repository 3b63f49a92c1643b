package city.gatehouse.engine.relation;

import city.gatehouse.engine.function.Functions;
import java.util.List;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;

/**
 * Which columns have a value in every row. The type of a group's cell does not tell: it can be
 * hidden. That of a dataset's column does, and so does that of an expression over such columns.
 */
public final class Presence {
    private Presence() {}

    /** The call, counting rows where its arguments have a value in each; otherwise as it is. */
    public static AggregateCall counted(AggregateCall call, Relation input) {
        boolean countsRows =
                call.getAggregation().getKind() == SqlKind.COUNT
                        && !call.isDistinct()
                        && call.getArgList().stream().allMatch(i -> isPresent(input, i));
        return countsRows ? call.withArgList(List.of()) : call;
    }

    private static boolean isPresent(Relation relation, int column) {
        if (relation.types().get(column).isNullable()) {
            return false;
        }
        return switch (relation) {
            case Relation.VisibleScan _, Relation.Values _ -> true;
            case Relation.Project project ->
                    isPresent(project.input(), project.expressions().get(column));
            case Relation.Filter filter -> isPresent(filter.input(), column);
            case Relation.Sort sort -> isPresent(sort.input(), column);
            case Relation.Join join -> {
                int left = join.left().width();
                yield column < left
                        ? isPresent(join.left(), column)
                        : isPresent(join.right(), column - left);
            }
            default -> false;
        };
    }

    /**
     * Where a column may be NULL, the type of the expression already says what comes of it; and
     * what can fail is to be computed.
     */
    private static boolean isPresent(Relation input, RexNode expression) {
        boolean isOfItsRow =
                Functions.isTotal(expression)
                        && Subquery.in(expression).isEmpty()
                        && !RexUtil.containsFieldAccess(expression)
                        && !RexUtil.containsCorrelation(expression);
        return isOfItsRow
                && Columns.of(List.of(expression)).stream()
                        .allMatch(i -> input.types().get(i).isNullable() || isPresent(input, i));
    }
}
