package city.gatehouse.gateway.discover.report;

import city.gatehouse.policy.catalog.Dataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the store, or a dataset whose table is gone.
 *
 * @param table its identifiers, outermost first
 * @param known the dataset that describes it, if there is one
 * @param subjects for a table that nobody described: subjects with the columns that could tie a row
 *     to them
 */
public record TableScan(
        List<String> table,
        Optional<Dataset> known,
        Map<String, String> subjects,
        List<ColumnScan> columns) {
    public TableScan {
        table = List.copyOf(table);
        subjects = Map.copyOf(subjects);
        columns = List.copyOf(columns);
    }

    /** Whether the store has it. */
    public boolean isThere() {
        return columns.stream().anyMatch(column -> column.found().isPresent());
    }

    /** With dots. */
    public String name() {
        return String.join(".", table);
    }
}
