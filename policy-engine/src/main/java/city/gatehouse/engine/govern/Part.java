package city.gatehouse.engine.govern;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.rex.RexNode;

/**
 * The rows of a group that contribute to a value.
 *
 * @param condition that they fulfil, over the columns of what is grouped
 * @param choice what the statement says of it, in the columns below; absent where it is not
 *     understood. Rows may fulfil it and not contribute, for instance because a value is NULL
 * @param isChosen by the statement, rather than by which values there are
 * @param subject the subject that they are about, where no more is asked of them than to be about
 *     one: the others are about none
 */
record Part(RexNode condition, Optional<RexNode> choice, boolean isChosen, OptionalInt subject) {
    /**
     * How much of this one may lie outside of {@code other} when both can be seen.
     *
     * <p>Where the statement chose, zero and too few must look the same, so there have to be
     * enough; where values are missing by themselves, or the conditions leave no row, there may be
     * none.
     */
    Leftover outside(Part other) {
        if (!other.isChosen) {
            return Leftover.NONE_OR_ENOUGH;
        }
        if (!isChosen || choice.isEmpty() || other.choice.isEmpty()) {
            return Leftover.ENOUGH;
        }
        if (Predicates.areDisjoint(choice.get(), other.choice.get())) {
            return Leftover.ANY;
        }
        return Predicates.implies(choice.get(), other.choice.get())
                ? Leftover.NONE_OR_ENOUGH
                : Leftover.ENOUGH;
    }

    /** How many distinct subjects may be left over. */
    enum Leftover {
        ENOUGH,
        NONE_OR_ENOUGH,
        /** All of it is left over, and is enough itself. */
        ANY
    }
}
