package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Relation;
import java.util.List;
import java.util.OptionalInt;

/**
 * A relation over governed views, and what it is about (design, section 5). Its columns are the
 * visible ones, in the order of the query, and behind them one hidden raw key for each of {@code
 * subjects}.
 *
 * @param columns what is known of each visible column
 * @param subjects whose rows these are, one for each hidden key; empty for what may leave as it is:
 *     public data, record level under a rows grant, released groups
 * @param atLeast how many distinct subjects of each key a group needs
 */
record Governed(Relation relation, List<Fact> columns, List<String> subjects, int atLeast) {
    /**
     * What is known of a column.
     *
     * @param identifying singles out subjects or stands for them
     * @param key the hidden key that it has the same values as, or tokens of
     * @param making how it came from columns of datasets
     */
    record Fact(boolean identifying, OptionalInt key, Making making) {
        static final Fact PLAIN = new Fact(false, OptionalInt.empty(), Making.NAMED);

        Fact withKey(OptionalInt other) {
            return new Fact(identifying, other, making);
        }

        /** By more than naming, casting or scaling a column. */
        boolean computed() {
            return making.compareTo(Making.CHOSEN) >= 0;
        }
    }

    Governed {
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

    static Governed free(Relation relation, List<Fact> columns) {
        return new Governed(relation, columns, List.of(), 0);
    }
}
