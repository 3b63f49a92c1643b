package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /**
     * DuckDB has one instance of a file for a whole process, so whoever opens it beside others
     * finds it either not there or locked down, but never half-way.
     */
    private static final Object OPENING = new Object();

    private final DuckDBConnection root;
    private final SpillDirectory spill;

    private DuckDbInstance(DuckDBConnection root, SpillDirectory spill) {
        this.root = root;
        this.spill = spill;
    }

    /** A database file, for reading only. */
    static DuckDbInstance file(String name, Path file, StoreLimits limits) {
        if (!Files.isReadable(file)) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
        synchronized (OPENING) {
            return open(
                    "jdbc:duckdb:" + file,
                    name,
                    limits,
                    true,
                    Optional.of("READ_ONLY"),
                    SetUp.NONE);
        }
    }

    /** A database in memory, made by statements that run before it is locked down. */
    static DuckDbInstance memory(String name, SetUp setUp, StoreLimits limits) {
        return open("jdbc:duckdb:", name, limits, true, Optional.empty(), setUp);
    }

    /** The statements that a database begins with. */
    @FunctionalInterface
    interface SetUp {
        SetUp NONE = _ -> List.of();

        List<String> statements(Connection connection) throws SQLException;
    }

    /**
     * An empty database in memory that reaches nothing outside itself, and whose results are
     * complete before the first row is read: an error comes before any of them.
     */
    public static DuckDbInstance isolated(String name, StoreLimits limits) {
        return open("jdbc:duckdb:", name, limits, false, Optional.empty(), SetUp.NONE);
    }

    private static DuckDbInstance open(
            String url,
            String name,
            StoreLimits limits,
            boolean streaming,
            Optional<String> accessMode,
            SetUp setUp) {
        var settings = settings(limits, streaming);
        accessMode.ifPresent(mode -> settings.setProperty("access_mode", mode));
        try {
            var connection = new DuckDBDriver().connect(url, settings);
            try {
                var spill = lockedDown(connection, name, limits, setUp);
                return new DuckDbInstance(connection.unwrap(DuckDBConnection.class), spill);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
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

    /**
     * Locks an instance down, with a directory for what spills. One that this process has open
     * already, over the same file, was locked by this very method, and goes on to spill where it
     * does.
     */
    private static SpillDirectory lockedDown(
            Connection connection, String name, StoreLimits limits, SetUp setUp)
            throws SQLException {
        if (Boolean.parseBoolean(setting(connection, "lock_configuration"))) {
            return SpillDirectory.share(Path.of(setting(connection, "temp_directory")));
        }
        var spill = SpillDirectory.open(limits.spillDirectory(), name);
        try {
            lockDown(connection, spill.path(), setUp);
            return spill;
        } catch (SQLException | RuntimeException e) {
            spill.close();
            throw e;
        }
    }

    private static void lockDown(Connection connection, Path spill, SetUp setUp)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL TimeZone = 'UTC'");
            statement.execute(
                    "SET GLOBAL temp_directory = " + DuckDbText.literal(spill.toString()));
            for (var sql : setUp.statements(connection)) {
                statement.execute(sql);
            }
            statement.execute("SET GLOBAL enable_external_access = false");
            statement.execute("SET GLOBAL lock_configuration = true");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_setting('" + name + "')")) {
            rows.next();
            return rows.getString(1);
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
            synchronized (OPENING) {
                spill.close();
            }
        }
    }

    private static String kibibytes(long bytes) {
        return (bytes >> 10) + "KiB";
    }
}
