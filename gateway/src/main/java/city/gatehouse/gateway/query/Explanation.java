package city.gatehouse.gateway.query;

import city.gatehouse.engine.relation.OutputColumn;
import java.util.List;
import java.util.Optional;

/**
 * What would be done to answer a statement, and why. No store was touched for it. SQL stands
 * without its literals, which can be values that a token of the statement stands for.
 *
 * @param reference of the record of the explanation
 * @param protection one sentence that says what would protect the answer
 * @param rules the rewriting rules that apply, in words
 * @param residual what is computed over treated data, in DuckDB's SQL
 */
public record Explanation(
        String reference,
        String protection,
        List<Dataset> datasets,
        List<OutputColumn> columns,
        List<String> rules,
        List<Part> parts,
        Optional<String> residual) {
    /**
     * A dataset that the statement names.
     *
     * @param policies the names of those that decided
     * @param form in which answers leave
     * @param columns those that are read
     */
    public record Dataset(String name, List<String> policies, String form, List<Column> columns) {
        public Dataset {
            policies = List.copyOf(policies);
            columns = List.copyOf(columns);
        }
    }

    /** A column, and what is done to it in words. */
    public record Column(String name, String treatment) {}

    /**
     * What one store computes.
     *
     * @param sql in the store's dialect; only for accounts that may see policies, because row rules
     *     are part of it
     * @param columns that leave it, with what is done to them in the gateway
     */
    public record Part(String name, String store, Optional<String> sql, List<Column> columns) {
        public Part {
            columns = List.copyOf(columns);
        }
    }

    public Explanation {
        datasets = List.copyOf(datasets);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        parts = List.copyOf(parts);
    }
}
