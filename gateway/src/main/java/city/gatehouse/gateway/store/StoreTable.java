package city.gatehouse.gateway.store;

import java.util.List;
import java.util.Optional;

/**
 * A table or view as it is in a store.
 *
 * @param name its identifiers, outermost first, as {@link
 *     city.gatehouse.policy.catalog.Dataset#table}
 */
public record StoreTable(List<String> name, List<StoreColumn> columns) {
    public StoreTable {
        name = List.copyOf(name);
        columns = List.copyOf(columns);
    }

    /** The column of this name, if there is one. */
    public Optional<StoreColumn> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }
}
