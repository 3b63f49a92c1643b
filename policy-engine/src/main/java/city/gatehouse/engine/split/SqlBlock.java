package city.gatehouse.engine.split;

import city.gatehouse.engine.dialect.StoreDialect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A FROM clause, what is computed for each column, and conditions; no grouping, order or limit.
 *
 * @param closed whether a column is computed over a window, by an aggregate or by a subquery, and
 *     so is to be written once only
 */
record SqlBlock(
        StoreDialect dialect,
        String from,
        List<String> columns,
        List<String> conditions,
        boolean closed) {
    /** Longer expressions are named by a select of their own rather than repeated. */
    private static final int LONGEST_INLINE = 2_000;

    SqlBlock {
        columns = List.copyOf(columns);
        conditions = List.copyOf(conditions);
    }

    /** The same rows with other columns. */
    SqlBlock with(List<String> others) {
        return new SqlBlock(dialect, from, others, conditions, closed);
    }

    /** A select of some of the columns, named {@code c0, c1, …}. */
    String select(List<Integer> output) {
        var list =
                IntStream.range(0, output.size())
                        .mapToObj(i ->
                                columns.get(output.get(i)) + " AS " + dialect.identifier("c" + i))
                        .collect(Collectors.joining(", "));
        return "SELECT " + (list.isEmpty() ? "1 AS " + dialect.identifier("c") : list) + tail();
    }

    /** A select of all columns. */
    String select() {
        return select(IntStream.range(0, columns.size()).boxed().toList());
    }

    String tail() {
        return " FROM "
                + from
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    /** Can be filtered and projected further without being a select of its own. */
    boolean isOpen() {
        return !closed && columns.stream().allMatch(c -> c.length() <= LONGEST_INLINE);
    }
}
