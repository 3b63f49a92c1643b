package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.front.Fronts;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Taps under policies made for measuring, and the same store without Gatehouse: a second engine on
 * the same file, or the server's own driver.
 */
public final class BenchCity implements AutoCloseable {
    private static final List<String> DOCUMENTS =
            List.of("city.yaml", "mobility.taps.yaml", "policies.yaml");

    private static final String STORE = "@store@";

    /** Held, because loggers that nobody holds are forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.apache.arrow.driver.jdbc");

    private final Gateway gateway;
    private final Connection bare;

    private BenchCity(Gateway gateway, Connection bare) {
        this.gateway = gateway;
        this.bare = bare;
    }

    /**
     * Opens it over the demo city's data.
     *
     * @param directory that it may do with as it likes
     * @param store the demo city's data
     */
    public static BenchCity open(Path directory, Path store, InstantSource clock) {
        try {
            var data = directory.resolve("data");
            var stores = Files.createDirectories(data.resolve("stores"));
            link(stores.resolve("rivermouth.duckdb"), store);
            link(stores.resolve("bare.duckdb"), store);
            return open(
                    documents(directory, "{kind: duckdb, file: rivermouth.duckdb}"),
                    configuration(data, StorePlaces.NONE),
                    clock,
                    bare(stores.resolve("bare.duckdb")));
        } catch (IOException e) {
            throw new UncheckedIOException("the bench city could not be set up", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare store could not be opened", e);
        }
    }

    /**
     * Opens it over a server that has the taps.
     *
     * @param directory that it may do with as it likes
     */
    static BenchCity open(Path directory, BenchServer server, InstantSource clock) {
        try {
            var places = new StorePlaces(Map.of(), Map.of("rivermouth", server.address()));
            return open(
                    documents(directory, "{kind: " + BenchServer.word(server.kind()) + "}"),
                    configuration(directory.resolve("data"), places),
                    clock,
                    server.connect());
        } catch (IOException e) {
            throw new UncheckedIOException("the bench city could not be set up", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare store could not be opened", e);
        }
    }

    private static BenchCity open(
            Path documents,
            GatewayConfiguration configuration,
            InstantSource clock,
            Connection bare) {
        var city = new CitySource.Folder(documents);
        return new BenchCity(Gateway.open(city, configuration, clock, new SecureRandom()), bare);
    }

    private static Path documents(Path directory, String store) throws IOException {
        var city = Files.createDirectories(directory.resolve("city"));
        for (var document : DOCUMENTS) {
            try (var in = BenchCity.class.getResourceAsStream("city/" + document)) {
                if (in == null) {
                    throw new IllegalStateException("the build has no " + document);
                }
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(city.resolve(document), text.replace(STORE, store));
            }
        }
        return city;
    }

    private static GatewayConfiguration configuration(Path data, StorePlaces places) {
        var anyPort = new ListenerAddress("127.0.0.1", 0, Optional.empty());
        return GatewayConfiguration.DEFAULT
                .named("bench")
                .withData(data)
                .listening(anyPort, anyPort)
                .withPlaces(places);
    }

    /** Under another name, because an engine opens a file of one name once for a process. */
    private static void link(Path name, Path store) throws IOException {
        Files.deleteIfExists(name);
        try {
            Files.createLink(name, store);
        } catch (UnsupportedOperationException _) {
            Files.copy(store, name);
        }
    }

    private static Connection bare(Path file) throws SQLException {
        var settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    Gateway gateway() {
        return gateway;
    }

    /** The gateway's listeners, on free ports. */
    Fronts listen() {
        return Fronts.start(gateway, new SecureRandom(), "bench");
    }

    /** Connects as often as it is asked to. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    /** Connects an account to the listeners through the Flight JDBC driver. */
    Connector connector(Fronts fronts, String account) {
        // The driver tells how it allocates memory.
        DRIVER.setLevel(Level.WARNING);
        var properties = new Properties();
        properties.setProperty("user", account);
        properties.setProperty("password", gateway.credentials().renew(account).inClear());
        properties.setProperty("useEncryption", "false");
        var url = fronts.flightUri().toString();
        return () -> DriverManager.getConnection(url, properties);
    }

    /** A connection of the store's own driver to the raw data. */
    Connection bare() {
        return bare;
    }

    Session session(String account) {
        var identity = gateway.identity();
        return identity.session(
                identity.trusted(account, "cli", "local"), Optional.empty(), "cli", "local");
    }

    /** Asks Gatehouse and reads the answer to its end; the number of rows. */
    long ask(String account, String sql) {
        long rows = 0;
        try (var answer =
                gateway.queryPath().answer(new Question(session(account), sql, List.of()))) {
            while (answer.next()) {
                rows += answer.root().getRowCount();
            }
        }
        return rows;
    }

    /** Asks through a JDBC connection and reads every value; the number of rows. */
    static long read(Connection connection, String sql) throws SQLException {
        return read(connection, sql, 0);
    }

    /**
     * @param fetchSize rows that the driver gets at a time; 0 leaves it to the driver
     */
    static long read(Connection connection, String sql, int fetchSize) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(fetchSize);
            return read(statement.executeQuery(sql));
        }
    }

    private static long read(ResultSet result) throws SQLException {
        try (var rows = result) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            long present = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    present += rows.getObject(column) == null ? 0 : 1;
                }
                count++;
            }
            if (present == 0 && count > 0) {
                throw new SQLException("every value is NULL");
            }
            return count;
        }
    }

    @Override
    public void close() {
        try (bare) {
            gateway.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare store could not be closed", e);
        }
    }
}
