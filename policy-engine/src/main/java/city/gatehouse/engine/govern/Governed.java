package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Relation;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A relation over governed views, and what it is about (design, section 5). Its columns are the
 * visible ones, in the order of the query, and behind them one hidden raw key for each of {@code
 * subjects}.
 *
 * @param columns what is known of each visible column
 * @param subjects whose rows these are, one for each hidden key; empty for what may leave as it is:
 *     public data, record level under a rows grant, released groups
 * @param atLeast how many distinct subjects of each key a group needs
 * @param anchors the visible columns by which rows that are about nobody, padded by an outer join,
 *     keep apart from the others: to be among the keys of whatever groups; {@link #LOST} where one
 *     is no longer there
 */
record Governed(
        Relation relation,
        List<Fact> columns,
        List<String> subjects,
        int atLeast,
        List<Integer> anchors) {
    /**
     * What is known of a column.
     *
     * @param identifying singles out subjects or stands for them
     * @param key the hidden key that it has the same values as, or tokens of
     * @param making how it came from columns of datasets
     * @param side on which side of a join that multiplies rows
     * @param origins the datasets' columns that it was made from, each of them once; empty where
     *     that is not known
     */
    record Fact(
            boolean identifying, OptionalInt key, Making making, Side side, Set<String> origins) {
        static final Fact PLAIN = new Fact(false, OptionalInt.empty(), Making.NAMED, Side.OWN);

        Fact(boolean identifying, OptionalInt key, Making making, Side side) {
            this(identifying, key, making, side, Set.of());
        }

        Fact withKey(OptionalInt other) {
            return new Fact(identifying, other, making, side, origins);
        }

        Fact on(Side other) {
            return new Fact(identifying, key, making, other, origins);
        }

        Fact of(Set<String> columns) {
            return new Fact(identifying, key, making, side, columns);
        }

        /** A column, under whatever name. */
        boolean isNamed() {
            return making == Making.NAMED;
        }

        /** By more than naming, casting or scaling a column. */
        boolean computed() {
            return making.compareTo(Making.CHOSEN) >= 0;
        }
    }

    /** A column that is not there any more. */
    static final int LOST = -1;

    Governed {
        anchors = List.copyOf(anchors);
        columns = List.copyOf(columns);
        subjects = List.copyOf(subjects);
        if (relation.width() != columns.size() + subjects.size()) {
            throw new IllegalStateException("visible columns and hidden keys make up the relation");
        }
    }

    int visible() {
        return columns.size();
    }

    /** Rows of subjects whose groups are yet to be counted: must not leave. */
    boolean isPending() {
        return !subjects.isEmpty();
    }

    /** Whether rows about nobody are in groups of their own when grouped by {@code keys}. */
    boolean isAnchoredBy(List<Integer> keys) {
        return keys.containsAll(anchors);
    }

    static Governed free(Relation relation, List<Fact> columns) {
        return new Governed(relation, columns, List.of(), 0, List.of());
    }
}
