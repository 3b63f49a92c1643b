package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.discover.report.Evidence.Key;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.catalog.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The identifier spaces that the catalog knows: for each key domain, and each subject whose key has
 * none, a few columns with such identifiers. Their values are read when they are first asked for.
 */
final class KnownKeys {
    /** Columns of one space that others are compared with. */
    private static final int COLUMNS = 4;

    private final Map<String, DataStore> stores;
    private final Map<Key, Source> sources;
    private final Map<Key, KeySet> read = new LinkedHashMap<>();

    private KnownKeys(Map<String, DataStore> stores, Map<Key, Source> sources) {
        this.stores = stores;
        this.sources = sources;
    }

    /** Where a key is, and of which class its column is. */
    private record Source(Dataset dataset, Column column) {}

    static KnownKeys of(City city, Map<String, DataStore> stores) {
        var spaces = new LinkedHashMap<String, List<Source>>();
        for (var dataset : city.datasets().values()) {
            for (var column : dataset.columns().values()) {
                space(dataset, column)
                        .ifPresent(space ->
                                spaces.computeIfAbsent(space, _ -> new ArrayList<>())
                                        .add(new Source(dataset, column)));
            }
        }
        var sources = new LinkedHashMap<Key, Source>();
        spaces.forEach((space, all) ->
                all.stream()
                        .sorted(Comparator.comparing(source -> source.column.nullable()))
                        .limit(COLUMNS)
                        .forEach(source ->
                                sources.put(
                                        new Key(space, source.dataset.name(), source.column.name()),
                                        source)));
        return new KnownKeys(stores, sources);
    }

    private static Optional<String> space(Dataset dataset, Column column) {
        return column.domain()
                .or(() ->
                        dataset.subjectKeys().stream()
                                .filter(key -> key.columns().equals(List.of(column.name())))
                                .map(key -> key.subject())
                                .findFirst());
    }

    /** The keys that another table than this one has. */
    List<Key> outside(String store, List<String> table) {
        return sources.entrySet().stream()
                .filter(entry -> {
                    var dataset = entry.getValue().dataset;
                    return !dataset.store().equals(store) || !dataset.table().equals(table);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All of them, as they may be read. */
    List<Key> all() {
        return List.copyOf(sources.keySet());
    }

    ColumnClass columnClass(Key key) {
        return source(key).column.columnClass();
    }

    /**
     * The values of a key.
     *
     * @throws city.gatehouse.gateway.store.StoreException when the store does not answer
     */
    KeySet values(Key key, Reading reading) {
        return read.computeIfAbsent(
                key,
                _ -> {
                    var source = source(key);
                    var store = stores.get(source.dataset.store());
                    if (store == null) {
                        throw new IllegalStateException("a dataset without its store");
                    }
                    return reading.keys(store, source.dataset.table(), source.column.name());
                });
    }

    private Source source(Key key) {
        var source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("not one of these keys");
        }
        return source;
    }
}
