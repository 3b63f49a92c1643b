package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.policy.catalog.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A server of its own process that has taps, and is nobody else's. */
final class BenchServer implements AutoCloseable {
    private static final String USER = "postgres";

    private final Store.Kind kind;
    private final Process process;
    private final URI address;

    private BenchServer(Store.Kind kind, Process process, URI address) {
        this.kind = kind;
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a server, which ends with this process.
     *
     * @param starts the folder that has a {@code start} for each kind of server
     * @param log what the server says besides
     */
    static BenchServer start(Store.Kind kind, Path starts, Path log) {
        var word = word(kind);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var process =
                    new ProcessBuilder(starts.resolve(word).resolve("start").toString())
                            .redirectError(log.toFile())
                            .start();
            var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
            var ready = word + " ready ";
            if (said == null || !said.startsWith(ready)) {
                process.destroy();
                throw new IllegalStateException(
                        "no " + word + " came up; what it said is in " + log);
            }
            return new BenchServer(
                    kind,
                    process,
                    URI.create(said.substring(ready.length()).replaceFirst("^jdbc:", "")));
        } catch (IOException e) {
            throw new UncheckedIOException("no " + word + " could be started", e);
        }
    }

    Store.Kind kind() {
        return kind;
    }

    /** A kind as documents and addresses name it. */
    static String word(Store.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    ServerAddress address() {
        return new ServerAddress(
                kind,
                address.getHost(),
                address.getPort(),
                database(),
                USER,
                Optional.empty(),
                ServerAddress.Tls.DISABLE,
                Optional.empty());
    }

    private String database() {
        return kind == Store.Kind.TRINO ? "memory" : "postgres";
    }

    /** A connection of the server's own driver. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:%s://%s:%d/%s"
                        .formatted(word(kind), address.getHost(), address.getPort(), database()),
                USER,
                null);
    }

    /**
     * Makes up taps of 60,013 residents at 211 stops, one every seven seconds. They are spread by
     * their numbers modulo primes, so that no column tells of another.
     *
     * @param thousands of taps
     */
    void fill(int thousands) {
        var numbers =
                kind == Store.Kind.TRINO ? "UNNEST(sequence(0, %d))" : "generate_series(0, %d)";
        var taps =
                """
                CREATE TABLE mobility.taps AS
                SELECT i AS tap_id,
                       i * 7919 %% 120011 AS card_id,
                       i * 7919 %% 60013 AS resident_id,
                       CASE WHEN i %% 503 = 0 THEN 'police' WHEN i %% 5 = 0 THEN 'child' ELSE 'adult' END AS card_kind,
                       TIMESTAMP '2026-01-01 00:00:00' + i * INTERVAL '7' SECOND AS tapped_at,
                       'S' || lpad(CAST(1 + i %% 211 AS varchar), 3, '0') AS stop_id,
                       CAST(i %% 37 * 0.1 AS decimal(10, 2)) AS fare
                FROM (SELECT CAST(m AS bigint) * 1000 + n AS i FROM %s AS a (m) CROSS JOIN %s AS b (n)) AS t
                """
                        .formatted(
                                numbers.formatted(Math.max(0, thousands - 1)),
                                numbers.formatted(999));
        var statements = new ArrayList<>(List.of("CREATE SCHEMA mobility", taps));
        if (kind == Store.Kind.POSTGRESQL) {
            statements.add("ALTER TABLE mobility.taps ADD PRIMARY KEY (tap_id)");
            statements.add("CREATE INDEX ON mobility.taps (tapped_at)");
            statements.add("CREATE INDEX ON mobility.taps (stop_id)");
            statements.add("VACUUM ANALYZE mobility.taps");
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the server could not be filled", e);
        }
    }

    @Override
    public void close() {
        try (var input = process.outputWriter()) {
            input.flush();
        } catch (IOException _) {
            process.destroy();
        }
        process.onExit().join();
    }
}
