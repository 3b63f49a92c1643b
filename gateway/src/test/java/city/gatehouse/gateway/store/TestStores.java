package city.gatehouse.gateway.store;

import city.gatehouse.gateway.store.duckdb.DuckDbStore;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Real DuckDB files for tests. */
public final class TestStores {
    private TestStores() {}

    public static StoreLimits limits(Path directory) {
        return new StoreLimits(
                256L << 20, 2, directory.resolve("spill"), 4L << 30, 16, Duration.ofSeconds(20));
    }

    /** Writes {@code directory/city.duckdb}. */
    public static void write(Path directory, String... statements) {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:duckdb:" + directory.resolve("city.duckdb"));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens {@code directory/city.duckdb} under the name {@code main}. */
    public static DuckDbStore open(Path directory, StoreLimits limits) {
        return DuckDbStore.open(
                store(Optional.of("city.duckdb"), Map.of()), directory, directory, limits);
    }

    public static DuckDbStore open(Path directory) {
        return open(directory, limits(directory));
    }

    /** Opens a store over files of {@code directory}. */
    public static DuckDbStore openFiles(Path directory, Map<String, String> files) {
        return DuckDbStore.open(
                store(Optional.empty(), files), directory, directory, limits(directory));
    }

    private static Store store(Optional<String> file, Map<String, String> files) {
        return new Store("main", Store.Kind.DUCKDB, file, files, Position.NOWHERE);
    }
}
