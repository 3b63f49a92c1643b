package city.gatehouse.gateway.doctor;

import city.gatehouse.gateway.doctor.Check.Finding;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a store and the catalog do not say the same. */
final class Drift {
    private final List<Finding> findings = new ArrayList<>();

    private Drift() {}

    /** What differs between the tables of a store and the datasets that the city has there. */
    static List<Finding> between(City city, String store, List<StoreTable> tables) {
        var drift = new Drift();
        var datasets =
                city.datasets().values().stream().filter(d -> d.store().equals(store)).toList();
        for (var dataset : datasets) {
            named(tables, dataset.table())
                    .ifPresentOrElse(
                            table -> drift.compare(dataset, table), () -> drift.missing(dataset));
        }
        tables.stream()
                .filter(table -> datasets.stream().noneMatch(d -> d.table().equals(table.name())))
                .forEach(table ->
                        drift.add(
                                "the table `"
                                        + String.join(".", table.name())
                                        + "` is not in the catalog, so nobody sees it",
                                "describe it as a dataset, or take it out of the store"));
        return drift.findings;
    }

    private void compare(Dataset dataset, StoreTable table) {
        for (var column : dataset.columns().values()) {
            column(table, column.name())
                    .ifPresentOrElse(
                            found -> compare(dataset, column, found),
                            () ->
                                    add(
                                            "`"
                                                    + dataset.name()
                                                    + "` has no column `"
                                                    + column.name()
                                                    + "` in the store",
                                            "take it out of the catalog, or put it back"));
        }
        for (var found : table.columns()) {
            if (!dataset.columns().containsKey(found.name())) {
                add(
                        "the column `"
                                + found.name()
                                + "` of `"
                                + dataset.name()
                                + "` is not classified, so nobody sees it",
                        "give it a class in the catalog");
            }
        }
    }

    private void compare(Dataset dataset, Column column, StoreColumn found) {
        var name = "`" + dataset.name() + "." + column.name() + "`";
        if (!found.type().equals(Optional.of(column.type()))) {
            add(
                    name
                            + " is "
                            + found.storeType()
                            + " in the store, but "
                            + column.type().kind()
                            + " in the catalog",
                    "write the store's type in the catalog");
        }
    }

    private void missing(Dataset dataset) {
        add(
                "`"
                        + dataset.name()
                        + "` is not in the store as `"
                        + String.join(".", dataset.table())
                        + "`",
                "correct `table` in the catalog, or put the table back");
    }

    private void add(String sentence, String help) {
        findings.add(new Finding(sentence, help));
    }

    private static Optional<StoreTable> named(List<StoreTable> tables, List<String> name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Optional<StoreColumn> column(StoreTable table, String name) {
        return table.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
