package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.RunningStatements;
import city.gatehouse.gateway.store.SampleSql;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.StoreTable;
import io.trino.jdbc.TrinoConnection;
import io.trino.jdbc.TrinoDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import org.apache.arrow.memory.BufferAllocator;

/**
 * A Trino cluster, one of whose catalogs is the store. It is connected to when it is first asked: a
 * session costs nothing there until a statement runs.
 */
public final class TrinoStore implements DataStore {
    private static final String COLUMNS =
            "SELECT table_schema, table_name, column_name, data_type, is_nullable"
                    + " FROM information_schema.columns WHERE table_schema <> 'information_schema'"
                    + " ORDER BY table_schema, table_name, ordinal_position";

    private final String name;
    private final String url;
    private final Properties session;

    /** Has the connections to the cluster, which statements share one after the other. */
    private final TrinoDriver driver = new TrinoDriver();

    private final RunningStatements<TrinoStream> running;

    private TrinoStore(String name, String url, Properties session, StoreLimits limits) {
        this.name = name;
        this.url = url;
        this.session = session;
        this.running = new RunningStatements<>(limits, TrinoStream::abandon, this::check);
    }

    /**
     * @throws StoreException UNAVAILABLE when the password cannot be read
     */
    public static TrinoStore open(String name, ServerAddress server, StoreLimits limits) {
        var session = new Properties();
        session.setProperty("user", server.user());
        session.setProperty("source", "gatehouse");
        server.passwordFile().ifPresent(file -> session.setProperty("password", password(file)));
        switch (server.tls()) {
            case VERIFY_FULL -> session.setProperty("SSL", "true");
            case REQUIRE -> {
                session.setProperty("SSL", "true");
                session.setProperty("SSLVerification", "NONE");
            }
            case DISABLE -> {}
        }
        server.rootCertificate()
                .ifPresent(file -> session.setProperty("SSLTrustStorePath", file.toString()));
        var url =
                "jdbc:trino://%s:%d/%s".formatted(server.host(), server.port(), server.database());
        return new TrinoStore(name, url, session, limits);
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private Connection connection() throws SQLException {
        running.checkOpen();
        var connection = driver.connect(url, session);
        connection.unwrap(TrinoConnection.class).setTimeZoneId("UTC");
        return connection;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BatchStream open(String sql, BufferAllocator allocator, Stop stop) {
        return running.open(
                stop,
                whenClosed -> new TrinoStream(connection(), allocator, stop, whenClosed),
                stream -> stream.start(sql),
                TrinoErrors::of);
    }

    /** How many more statements could run now. */
    public int free() {
        return running.free();
    }

    @Override
    public List<StoreTable> tables() {
        var tables = new LinkedHashMap<List<String>, List<StoreColumn>>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(
                                List.of(rows.getString(1), rows.getString(2)),
                                _ -> new ArrayList<>())
                        .add(
                                new StoreColumn(
                                        rows.getString(3),
                                        TrinoTypes.of(rows.getString(4)),
                                        rows.getString(4),
                                        rows.getString(5).equals("YES")));
            }
        } catch (SQLException e) {
            throw TrinoErrors.of(e);
        }
        return tables.entrySet().stream()
                .map(table -> new StoreTable(table.getKey(), table.getValue()))
                .toList();
    }

    /** Its first rows: a sample that is spread over a table reads all of it. */
    @Override
    public BatchStream sample(StoreTable table, int rows, BufferAllocator allocator, Stop stop) {
        return open(SampleSql.rows(table, "", rows), allocator, stop);
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
            throw TrinoErrors.of(e);
        }
    }

    @Override
    public void close() {
        running.close();
        try {
            driver.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the connections to " + name + " were not closed", e);
        }
    }
}
