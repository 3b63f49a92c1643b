package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Subquery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * On which side of a join that multiplies subjects' rows a value comes from. How often a row counts
 * must follow from the data alone: a condition that mixes both sides as it likes would let a
 * statement count one subject a thousand times and the others once, and read its cell from the sum.
 */
enum Side {
    /** Constants. */
    NEITHER,
    /** The rows that are counted, and what is unique for each of them. */
    OWN,
    /** What they are multiplied by. */
    OTHER,
    /** Conditions on one side each, and comparisons of columns as they are. */
    BESIDE,
    /** Anything else of both. */
    MIXED;

    private static final Set<SqlKind> COMPARISONS =
            EnumSet.of(
                    SqlKind.EQUALS,
                    SqlKind.NOT_EQUALS,
                    SqlKind.LESS_THAN,
                    SqlKind.LESS_THAN_OR_EQUAL,
                    SqlKind.GREATER_THAN,
                    SqlKind.GREATER_THAN_OR_EQUAL,
                    SqlKind.IS_DISTINCT_FROM,
                    SqlKind.IS_NOT_DISTINCT_FROM);

    /** Of a call of operands on {@code sides}; {@code making} is the most of the operands'. */
    static Side of(RexCall call, List<Side> sides, Making making) {
        var together = EnumSet.noneOf(Side.class);
        together.addAll(sides);
        together.remove(NEITHER);
        if (together.isEmpty()) {
            return NEITHER;
        }
        if (together.contains(MIXED)) {
            return MIXED;
        }
        if (together.size() == 1 && !together.contains(BESIDE)) {
            return together.iterator().next();
        }
        boolean isBeside =
                call.getKind() == SqlKind.CASE
                        ? isChoiceBeside(call, sides) && making.compareTo(Making.CHOSEN) <= 0
                        : isBeside(call, together, making);
        return isBeside ? BESIDE : MIXED;
    }

    private static boolean isBeside(RexCall call, Set<Side> sides, Making making) {
        return switch (call.getKind()) {
            case AND, IS_TRUE -> true;
            case CAST -> !isTruth(call) || isTruth(call.getOperands().getFirst());
            case PLUS, MINUS, TIMES, DIVIDE -> !sides.contains(BESIDE) && making.isColumn();
            default ->
                    COMPARISONS.contains(call.getKind())
                            && !(call.getOperator() instanceof Subquery)
                            && !sides.contains(BESIDE)
                            && making.isColumn();
        };
    }

    /**
     * Whether a value is there where conditions on one side each hold together. Of several choices
     * one after the other, of the rows for which such conditions do not hold, and of truths that
     * are chosen by others, a statement could make any condition of both sides.
     */
    private static boolean isChoiceBeside(RexCall call, List<Side> sides) {
        boolean isSimple = sides.getFirst() == OWN || sides.getFirst() == OTHER;
        return !isTruth(call)
                && sides.size() == 3
                && (isSimple || Making.isNothing(call.getOperands().getLast()));
    }

    private static boolean isTruth(RexNode node) {
        return SqlTypeUtil.isBoolean(node.getType());
    }

    /** Of a value that comes from one of several. */
    static Side either(List<Side> sides) {
        var together = EnumSet.noneOf(Side.class);
        together.addAll(sides);
        together.remove(NEITHER);
        return switch (together.size()) {
            case 0 -> NEITHER;
            case 1 -> together.iterator().next();
            default -> MIXED;
        };
    }
}
