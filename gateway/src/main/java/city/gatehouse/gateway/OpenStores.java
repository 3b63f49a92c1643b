package city.gatehouse.gateway;

import city.gatehouse.gateway.configuration.EngineLimits;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.duckdb.DuckDbStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlStore;
import city.gatehouse.gateway.store.trino.TrinoStore;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The stores of a city, opened: all of them or none. */
public final class OpenStores implements AutoCloseable {
    /** A path that begins with a directory of the configuration, {@code ${name}/path}. */
    private static final Pattern PLACED = Pattern.compile("\\$\\{([^}]+)}/(.+)");

    private final Map<String, DataStore> stores;

    private OpenStores(Map<String, DataStore> stores) {
        this.stores = stores;
    }

    /**
     * @throws NotReadyException with every store that cannot be opened
     */
    public static OpenStores open(
            Map<String, Store> declared,
            Premises premises,
            StoreLimits limits,
            StorePlaces places) {
        var opened = new OpenStores(new LinkedHashMap<>());
        var problems = new ArrayList<Problem>();
        for (var store : declared.values()) {
            try {
                opened.stores.put(store.name(), open(store, premises, limits, places));
            } catch (NotReadyException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            opened.close();
            throw new NotReadyException(problems);
        }
        return opened;
    }

    /**
     * @throws NotReadyException when it cannot be opened
     */
    public static DataStore open(
            Store store, Premises premises, StoreLimits limits, StorePlaces places) {
        var placed = placed(store, places.directories());
        try {
            return switch (store.kind()) {
                case DUCKDB -> DuckDbStore.open(placed, premises.stores(), premises.city(), limits);
                case POSTGRESQL ->
                        PostgreSqlStore.open(store.name(), server(store, places), limits);
                case TRINO -> TrinoStore.open(store.name(), server(store, places), limits);
            };
        } catch (StoreException e) {
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.STORE,
                            "the store `" + store.name() + "` cannot be opened: " + e.getMessage(),
                            store.file()
                                    .map(file ->
                                            "check the file `"
                                                    + premises.stores().resolve(file)
                                                    + "`")
                                    .orElse("check its files and where they are")),
                    e);
        }
    }

    private static ServerAddress server(Store store, StorePlaces places) {
        var server = places.servers().get(store.name());
        if (server == null || server.kind() != store.kind()) {
            var kind = store.kind().name().toLowerCase(Locale.ROOT);
            throw new NotReadyException(
                    List.of(
                            new Problem(
                                    ReadinessCode.STORE,
                                    "the store `"
                                            + store.name()
                                            + "` is a server of kind "
                                            + kind
                                            + ", and the configuration does not say where one is",
                                    "write `servers: {"
                                            + store.name()
                                            + ": {url: "
                                            + kind
                                            + "://host:port/database, user: reader,"
                                            + " password-file: reader.password}}` there")));
        }
        return server;
    }

    public static StoreLimits limits(EngineLimits limits, Premises premises, int processors) {
        return new StoreLimits(
                limits.memoryBytes(),
                limits.threads().orElse(processors),
                premises.spill(),
                limits.spillBytes(),
                limits.connections(),
                limits.patience());
    }

    /** With the directories of its files that the configuration names put in. */
    private static Store placed(Store store, Map<String, Path> directories) {
        var files = new LinkedHashMap<String, String>();
        for (var file : store.files().entrySet()) {
            var placed = PLACED.matcher(file.getValue());
            if (!placed.matches()) {
                files.put(file.getKey(), file.getValue());
                continue;
            }
            var placeholder = placed.group(1);
            var directory = directories.get(placeholder);
            if (directory == null) {
                throw new NotReadyException(
                        List.of(
                                new Problem(
                                        ReadinessCode.PLACEHOLDER,
                                        "the store `"
                                                + store.name()
                                                + "` has files in `${"
                                                + placeholder
                                                + "}`, which is not configured",
                                        "write `placeholders: {"
                                                + placeholder
                                                + ": <directory>}` in the configuration")));
            }
            var path = directory.resolve(placed.group(2)).toAbsolutePath();
            files.put(file.getKey(), path.toString());
        }
        return new Store(store.name(), store.kind(), store.file(), files, store.position());
    }

    public Map<String, DataStore> byName() {
        return Map.copyOf(stores);
    }

    @Override
    public void close() {
        stores.values().forEach(DataStore::close);
    }
}
