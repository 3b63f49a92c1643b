package city.gatehouse.gateway.store;

import java.util.List;

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
}
