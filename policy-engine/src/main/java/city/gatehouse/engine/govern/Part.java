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
 * @param chosen the rows among which the statement chose them, over the columns of what is grouped:
 *     also those that have no value, or zero, by themselves; absent where it is not understood
 * @param isChosen by the statement, rather than by which values there are
 * @param subject the subject that they are about, where no more is asked of them than to be about
 *     one: the others are about none
 */
record Part(
        RexNode condition,
        Optional<RexNode> choice,
        Optional<RexNode> chosen,
        boolean isChosen,
        OptionalInt subject) {
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
        if (isBeside(other)) {
            return Leftover.ANY;
        }
        return isWithin(other) ? Leftover.NONE_OR_ENOUGH : Leftover.ENOUGH;
    }

    /** Whether the statement chose them so that none is of {@code other}, too. */
    boolean isBeside(Part other) {
        return areUnderstood(other) && Predicates.areDisjoint(choice.get(), other.choice.get());
    }

    /** Whether the statement chose them among those of {@code other}. */
    boolean isWithin(Part other) {
        return areUnderstood(other) && Predicates.implies(choice.get(), other.choice.get());
    }

    /** Whether the statement chose both, and neither is known to lie within or beside the other. */
    boolean overlaps(Part other) {
        return isChosen
                && other.isChosen
                && !isBeside(other)
                && !isWithin(other)
                && !other.isWithin(this);
    }

    /** The rows that were chosen, or else those that contribute. */
    RexNode reach() {
        return chosen.orElse(condition);
    }

    private boolean areUnderstood(Part other) {
        return isChosen && other.isChosen && choice.isPresent() && other.choice.isPresent();
    }

    /** How many distinct subjects may be left over. */
    enum Leftover {
        ENOUGH,
        NONE_OR_ENOUGH,
        /** All of it is left over, and is enough itself. */
        ANY
    }
}
