package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.RunningStatements;
import city.gatehouse.gateway.store.SampleSql;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.StoreTable;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL server, read with one account through a pool of connections. It is connected to when
 * it is first asked: a server that is down does not keep the gateway from starting.
 */
public final class PostgreSqlStore implements DataStore {
    private static final long SHORTEST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    /** What a session begins with, whatever the server's or the account's own settings are. */
    private static final String SESSION =
            "SET default_transaction_read_only = on; SET TimeZone = 'UTC'; SET DateStyle = 'ISO';"
                    + " SET standard_conforming_strings = on; SET extra_float_digits = 3;"
                    + " SET search_path = pg_catalog; SET client_encoding = 'UTF8'";

    private final String name;
    private final HikariDataSource pool;
    private final RunningStatements<PostgreSqlStream> running;
    private volatile @Nullable Set<String> ofOtherEquality;

    private PostgreSqlStore(String name, HikariDataSource pool, StoreLimits limits) {
        this.name = name;
        this.pool = pool;
        this.running = new RunningStatements<>(limits, PostgreSqlStream::abandon, this::check);
    }

    /**
     * @throws StoreException UNAVAILABLE when the password cannot be read
     */
    public static PostgreSqlStore open(String name, ServerAddress server, StoreLimits limits) {
        var settings = new HikariConfig();
        settings.setPoolName(name);
        settings.setJdbcUrl(
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(server.host(), server.port(), server.database()));
        settings.setUsername(server.user());
        server.passwordFile().ifPresent(file -> settings.setPassword(password(file)));
        settings.addDataSourceProperty(PGProperty.SSL_MODE.getName(), tls(server));
        server.rootCertificate()
                .ifPresent(file ->
                        settings.addDataSourceProperty(
                                PGProperty.SSL_ROOT_CERT.getName(), file.toString()));
        settings.addDataSourceProperty(PGProperty.APPLICATION_NAME.getName(), "gatehouse");
        settings.addDataSourceProperty(PGProperty.LOG_SERVER_ERROR_DETAIL.getName(), "false");
        settings.setConnectionInitSql(SESSION);
        settings.setReadOnly(true);
        settings.setMaximumPoolSize(limits.connections());
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        settings.setConnectionTimeout(
                Math.clamp(
                        limits.patience().toMillis(), SHORTEST_WAIT_MILLIS, LONGEST_WAIT_MILLIS));
        return new PostgreSqlStore(name, new HikariDataSource(settings), limits);
    }

    private static String tls(ServerAddress server) {
        return switch (server.tls()) {
            case VERIFY_FULL -> "verify-full";
            case REQUIRE -> "require";
            case DISABLE -> "disable";
        };
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BatchStream open(String sql, BufferAllocator allocator, Stop stop) {
        return running.open(
                stop,
                whenClosed -> connected(allocator, stop, whenClosed),
                stream -> stream.start(sql, this::checkEquality),
                PostgreSqlErrors::of);
    }

    private PostgreSqlStream connected(
            BufferAllocator allocator, Stop stop, Consumer<PostgreSqlStream> whenClosed)
            throws SQLException {
        var connection = connection();
        return new PostgreSqlStream(
                connection,
                allocator,
                stop,
                stream -> {
                    try {
                        giveBack(connection, stream);
                    } finally {
                        whenClosed.accept(stream);
                    }
                });
    }

    private void giveBack(Connection connection, PostgreSqlStream stream) {
        if (stream.isSpoilt()) {
            pool.evictConnection(connection);
        }
        try {
            connection.close();
        } catch (SQLException _) {
            pool.evictConnection(connection);
        }
    }

    /** Tokens and residual queries compare the values themselves: so has the server to. */
    private void checkEquality(Connection connection, String sql) throws SQLException {
        var tables = ofOtherEquality;
        if (tables == null) {
            tables = examined(connection);
            ofOtherEquality = tables;
        }
        if (tables.stream().anyMatch(sql::contains)) {
            throw new StoreException(Failure.REJECTED);
        }
    }

    private static Set<String> examined(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW server_encoding")) {
            if (!rows.next() || !rows.getString(1).equals("UTF8")) {
                throw new StoreException(Failure.REJECTED);
            }
        }
        return PostgreSqlTables.ofOtherEquality(connection);
    }

    private Connection connection() throws SQLException {
        running.checkOpen();
        return pool.getConnection();
    }

    /** How many more statements could run now. */
    public int free() {
        return running.free();
    }

    @Override
    public List<StoreTable> tables() {
        try (var connection = connection()) {
            return PostgreSqlTables.read(connection);
        } catch (SQLException e) {
            throw PostgreSqlErrors.of(e);
        }
    }

    @Override
    public BatchStream sample(StoreTable table, int rows, BufferAllocator allocator, Stop stop) {
        return open(SampleSql.rows(table, spread(table, rows), rows), allocator, stop);
    }

    private String spread(StoreTable table, int rows) {
        try (var connection = connection()) {
            return PostgreSqlTables.spread(connection, table.name(), rows);
        } catch (SQLException e) {
            throw PostgreSqlErrors.of(e);
        }
    }

    @Override
    public BatchStream distinct(
            List<String> table, String column, int values, BufferAllocator allocator, Stop stop) {
        return open(SampleSql.distinct(table, column, values), allocator, stop);
    }

    @Override
    public void check() {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1")) {
            if (!rows.next()) {
                throw new StoreException(Failure.UNAVAILABLE);
            }
        } catch (SQLException e) {
            throw PostgreSqlErrors.of(e);
        }
    }

    @Override
    public void close() {
        running.close();
        pool.close();
    }
}
