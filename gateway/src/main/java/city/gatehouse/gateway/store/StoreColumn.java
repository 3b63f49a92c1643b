package city.gatehouse.gateway.store;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.Optional;

/**
 * A column as it is in a store.
 *
 * @param type in the catalog's words; empty where it has none for it
 * @param storeType in the store's own words
 */
public record StoreColumn(
        String name, Optional<ColumnType> type, String storeType, boolean nullable) {}
