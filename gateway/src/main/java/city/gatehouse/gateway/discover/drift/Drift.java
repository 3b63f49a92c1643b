package city.gatehouse.gateway.discover.drift;

import city.gatehouse.gateway.discover.drift.Difference.AddedColumn;
import city.gatehouse.gateway.discover.drift.Difference.AddedTable;
import city.gatehouse.gateway.discover.drift.Difference.DroppedColumn;
import city.gatehouse.gateway.discover.drift.Difference.DroppedTable;
import city.gatehouse.gateway.discover.drift.Difference.RetypedColumn;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a store and the catalog do not say the same. */
public final class Drift {
    private final List<Difference> differences = new ArrayList<>();

    private Drift() {}

    /** What differs between the tables of a store and the datasets that the city has there. */
    public static List<Difference> between(City city, String store, List<StoreTable> tables) {
        var drift = new Drift();
        var datasets =
                city.datasets().values().stream().filter(d -> d.store().equals(store)).toList();
        for (var dataset : datasets) {
            tables.stream()
                    .filter(table -> table.name().equals(dataset.table()))
                    .findFirst()
                    .ifPresentOrElse(
                            table -> drift.compare(dataset, table),
                            () ->
                                    drift.differences.add(
                                            new DroppedTable(dataset.name(), dataset.table())));
        }
        tables.stream()
                .map(StoreTable::name)
                .filter(table -> datasets.stream().noneMatch(d -> d.table().equals(table)))
                .forEach(table -> drift.differences.add(new AddedTable(table)));
        return List.copyOf(drift.differences);
    }

    private void compare(Dataset dataset, StoreTable table) {
        for (var column : dataset.columns().values()) {
            var found = table.column(column.name());
            if (found.isEmpty()) {
                differences.add(new DroppedColumn(dataset.name(), column.name()));
            } else if (!found.get().type().equals(Optional.of(column.type()))) {
                differences.add(new RetypedColumn(dataset.name(), column, found.get()));
            }
        }
        table.columns().stream()
                .filter(found -> !dataset.columns().containsKey(found.name()))
                .forEach(found -> differences.add(new AddedColumn(dataset.name(), found.name())));
    }
}
