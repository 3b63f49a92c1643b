package city.gatehouse.gateway.prove.sql;

import java.util.List;
import java.util.Optional;

/** What stands in a FROM. */
public sealed interface Source {
    /** A dataset. */
    record Table(String dataset, String alias) implements Source {}

    /** A subquery. */
    record Derived(Query query, String alias) implements Source {}

    /** A subquery that sees what stands before it. */
    record Lateral(Query query, String alias) implements Source {}

    /** The elements of an array, under the name of one column. */
    record Elements(List<Expression> array, String alias, String column) implements Source {
        public Elements {
            array = List.copyOf(array);
        }
    }

    /** A query named in WITH. */
    record Named(String name, String alias) implements Source {}

    /** VALUES with named columns. */
    record Rows(List<List<Expression>> rows, String alias, List<String> columns) implements Source {
        public Rows {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Two sources joined.
     *
     * @param kind such as {@code NATURAL LEFT JOIN}, or a comma
     * @param shared the columns of USING, or those that a natural join shares; empty otherwise
     */
    record Join(
            Source left, Source right, String kind, Optional<Expression> on, List<String> shared)
            implements Source {
        public Join {
            shared = List.copyOf(shared);
        }

        boolean isNatural() {
            return kind.startsWith("NATURAL ");
        }
    }
}
