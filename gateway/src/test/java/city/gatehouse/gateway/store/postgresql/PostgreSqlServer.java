package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.policy.catalog.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A real PostgreSQL of a test's own, with an account that may only read. */
public final class PostgreSqlServer implements AutoCloseable {
    private static final String READER = "reader";

    private final EmbeddedPostgres server;

    private PostgreSqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgreSqlServer start() {
        try {
            var started =
                    new PostgreSqlServer(
                            EmbeddedPostgres.builder()
                                    .setServerConfig("track_activity_query_size", "65536")
                                    .start());
            started.execute("CREATE ROLE " + READER + " LOGIN");
            return started;
        } catch (IOException e) {
            throw new IllegalStateException("no PostgreSQL for the tests", e);
        }
    }

    public Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    public Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    /** As the owner of everything. */
    public void execute(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the server was not prepared", e);
        }
    }

    /** Lets the reading account read all tables that are there. */
    public void letRead(String schema) {
        execute(
                "GRANT USAGE ON SCHEMA " + schema + " TO " + READER,
                "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + READER);
    }

    public ServerAddress address() {
        return address("postgres");
    }

    public ServerAddress address(String database) {
        return new ServerAddress(
                Store.Kind.POSTGRESQL,
                "localhost",
                server.getPort(),
                database,
                READER,
                Optional.empty(),
                ServerAddress.Tls.DISABLE,
                Optional.empty());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
