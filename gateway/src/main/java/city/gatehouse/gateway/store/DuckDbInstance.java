package city.gatehouse.gateway.store;

import city.gatehouse.gateway.store.StoreException.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * One embedded DuckDB, locked down: it loads no extension, reaches no file but those it was given,
 * and its settings cannot be changed any more. Sessions run in UTC, NULLs sort last, and rows keep
 * the order in which they are stored.
 */
public final class DuckDbInstance implements AutoCloseable {
    private final DuckDBConnection root;
    private final Path spill;

    private DuckDbInstance(DuckDBConnection root, Path spill) {
        this.root = root;
        this.spill = spill;
    }

    /** A database file, for reading only. */
    static DuckDbInstance file(String name, Path file, StoreLimits limits) {
        if (!Files.isReadable(file)) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
        return open("jdbc:duckdb:" + file, name, limits, true, Optional.of("READ_ONLY"), List.of());
    }

    /**
     * An empty database in memory, with files that it may read and the statements to begin with.
     */
    static DuckDbInstance memory(String name, List<String> setUp, StoreLimits limits) {
        return open("jdbc:duckdb:", name, limits, true, Optional.empty(), setUp);
    }

    /**
     * An empty database in memory that reaches nothing outside itself, and whose results are
     * complete before the first row is read: an error comes before any of them.
     */
    public static DuckDbInstance isolated(String name, StoreLimits limits) {
        return open("jdbc:duckdb:", name, limits, false, Optional.empty(), List.of());
    }

    private static DuckDbInstance open(
            String url,
            String name,
            StoreLimits limits,
            boolean streaming,
            Optional<String> accessMode,
            List<String> setUp) {
        var spill = spillDirectory(name, limits);
        try {
            var settings = settings(limits, streaming);
            accessMode.ifPresent(mode -> settings.setProperty("access_mode", mode));
            var connection = new DuckDBDriver().connect(url, settings);
            try {
                lockDown(connection, spill, setUp);
                return new DuckDbInstance(connection.unwrap(DuckDBConnection.class), spill);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            delete(spill);
            throw DuckDbErrors.of(e);
        } catch (RuntimeException e) {
            delete(spill);
            throw e;
        }
    }

    private static Properties settings(StoreLimits limits, boolean streaming) {
        var settings = new Properties();
        settings.setProperty("jdbc_stream_results", Boolean.toString(streaming));
        settings.setProperty("memory_limit", kibibytes(limits.memoryBytes()));
        settings.setProperty("max_temp_directory_size", kibibytes(limits.spillBytes()));
        settings.setProperty("threads", Integer.toString(limits.threads()));
        settings.setProperty("default_null_order", "NULLS_LAST");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("integer_division", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        return settings;
    }

    /** An instance that this process has open already is locked already, by this very method. */
    private static void lockDown(Connection connection, Path spill, List<String> setUp)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            if (isLocked(connection)) {
                return;
            }
            statement.execute("SET GLOBAL TimeZone = 'UTC'");
            statement.execute(
                    "SET GLOBAL temp_directory = " + DuckDbText.literal(spill.toString()));
            for (var sql : setUp) {
                statement.execute(sql);
            }
            statement.execute("SET GLOBAL enable_external_access = false");
            statement.execute("SET GLOBAL lock_configuration = true");
        }
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_setting('lock_configuration')")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** A connection of its own: about 40 µs, so each statement has one. */
    public DuckDBConnection connect() {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        } finally {
            delete(spill);
        }
    }

    /** DuckDB names its files alike in every instance, so two of them must not share one. */
    private static Path spillDirectory(String name, StoreLimits limits) {
        try {
            Files.createDirectories(limits.spillDirectory());
            return Files.createTempDirectory(
                    limits.spillDirectory(),
                    name + "-",
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException | UnsupportedOperationException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // Another connection still spills here; what is left goes when the directory is
            // cleaned.
        }
        try {
            Files.deleteIfExists(directory);
        } catch (IOException _) {
            // As above.
        }
    }

    private static String kibibytes(long bytes) {
        return (bytes >> 10) + "KiB";
    }
}
