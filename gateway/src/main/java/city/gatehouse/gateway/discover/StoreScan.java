package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.KeyMatch.Known;
import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.discover.report.Evidence.Key;
import city.gatehouse.gateway.discover.report.Proposal;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.SubjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One scan of one store. Used once, by one thread. */
final class StoreScan {
    private final City city;
    private final DataStore store;
    private final KnownKeys keys;
    private final Reading reading;
    private final Judge judge;
    private final Set<String> notes = new LinkedHashSet<>();

    StoreScan(City city, DataStore store, KnownKeys keys, Reading reading, Judge judge) {
        this.city = city;
        this.store = store;
        this.keys = keys;
        this.reading = reading;
        this.judge = judge;
    }

    /** What could not be looked at, and why. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Every table of the store, and then datasets whose table is gone.
     *
     * @throws StoreException when a store does not answer
     */
    List<TableScan> run(CatalogScan.Watcher watcher) {
        var tables = store.tables();
        var scans = new ArrayList<TableScan>();
        for (var table : tables) {
            watcher.at(String.join(".", table.name()), scans.size(), tables.size());
            scans.add(scan(table));
        }
        watcher.at("", tables.size(), tables.size());
        datasets()
                .filter(dataset ->
                        tables.stream().noneMatch(table -> table.name().equals(dataset.table())))
                .map(StoreScan::gone)
                .forEach(scans::add);
        return scans;
    }

    private Stream<Dataset> datasets() {
        return city.datasets().values().stream()
                .filter(dataset -> dataset.store().equals(store.name()));
    }

    private TableScan scan(StoreTable table) {
        var known = datasets().filter(it -> it.table().equals(table.name())).findFirst();
        var proposals = proposals(table);
        var columns = new ArrayList<ColumnScan>();
        for (int i = 0; i < table.columns().size(); i++) {
            var found = table.columns().get(i);
            columns.add(
                    new ColumnScan(
                            found.name(),
                            Optional.of(found),
                            known.map(it -> it.columns().get(found.name())),
                            Optional.of(proposals.get(i))));
        }
        known.ifPresent(dataset -> dropped(dataset, table).forEach(columns::add));
        return new TableScan(table.name(), known, subjects(columns), columns);
    }

    private static List<ColumnScan> dropped(Dataset dataset, StoreTable table) {
        return dataset.columns().values().stream()
                .filter(column -> table.column(column.name()).isEmpty())
                .map(column ->
                        new ColumnScan(
                                column.name(),
                                Optional.empty(),
                                Optional.of(column),
                                Optional.empty()))
                .toList();
    }

    private static TableScan gone(Dataset dataset) {
        return new TableScan(
                dataset.table(),
                Optional.of(dataset),
                Map.of(),
                dropped(dataset, new StoreTable(dataset.table(), List.of())));
    }

    private List<Proposal> proposals(StoreTable table) {
        List<ColumnSample> samples;
        try {
            samples = reading.sample(store, table);
        } catch (StoreException e) {
            var why = new Evidence.Unread(local(e));
            notes.add(
                    "the table `"
                            + String.join(".", table.name())
                            + "` was not read: "
                            + why.failure().words());
            return table.columns().stream()
                    .map(column -> judge.unread(table.name(), column, why))
                    .toList();
        }
        var known = known(table);
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < samples.size(); i++) {
            proposals.add(judge.of(table.name(), table.columns().get(i), samples.get(i), known));
        }
        return proposals;
    }

    /** A column is not compared with its own table, where it would find itself. */
    private Map<Key, Known> known(StoreTable table) {
        var known = new LinkedHashMap<Key, Known>();
        for (var key : keys.outside(store.name(), table.name())) {
            try {
                known.put(key, new Known(keys.values(key, reading), keys.columnClass(key)));
            } catch (StoreException e) {
                notes.add(
                        "nothing was compared with "
                                + key.dataset()
                                + "."
                                + key.column()
                                + ": "
                                + local(e).words());
            }
        }
        return known;
    }

    /**
     * A failure that is about one table only.
     *
     * @throws StoreException when the store does not answer at all, or the scan was stopped
     */
    private static StoreException.Failure local(StoreException thrown) {
        return switch (thrown.failure()) {
            case DATA, MEMORY, UNREADABLE, REJECTED, UNEXPECTED -> thrown.failure();
            case BUSY, STOPPED, UNREACHABLE, UNAVAILABLE, DENIED -> throw thrown;
        };
    }

    /** The columns that could tie a row to a subject: where others of their space do. */
    private Map<String, String> subjects(List<ColumnScan> columns) {
        var subjects = new LinkedHashMap<String, String>();
        for (var column : columns) {
            column.proposal()
                    .flatMap(Proposal::key)
                    .flatMap(this::subject)
                    .ifPresent(subject -> subjects.putIfAbsent(subject, column.name()));
        }
        return subjects;
    }

    private Optional<String> subject(Key key) {
        var dataset = city.datasets().get(key.dataset());
        return dataset == null
                ? Optional.empty()
                : dataset.subjectKeys().stream()
                        .filter(it -> it.columns().equals(List.of(key.column())))
                        .map(SubjectKey::subject)
                        .findFirst();
    }
}
