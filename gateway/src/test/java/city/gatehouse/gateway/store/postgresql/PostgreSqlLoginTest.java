package city.gatehouse.gateway.store.postgresql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.SelfSigned;
import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.configuration.ServerAddress.Tls;
import city.gatehouse.gateway.configuration.TlsFiles;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in by a server that asks for TLS and a password, and to whom the gateway talks. */
class PostgreSqlLoginTest {
    private static final String PASSWORD = "correct horse battery staple";

    @TempDir static Path directory;
    private static PostgreSqlServer server;
    private static TlsFiles own;
    private static TlsFiles another;

    @BeforeAll
    static void start() throws Exception {
        own = SelfSigned.certificate(directory, "own");
        another = SelfSigned.certificate(directory, "another");
        server = PostgreSqlServer.start();
        server.execute(
                "CREATE ROLE guarded LOGIN PASSWORD '" + PASSWORD + "'",
                "ALTER SYSTEM SET ssl_cert_file = '" + own.certificates() + "'",
                "ALTER SYSTEM SET ssl_key_file = '" + own.key() + "'",
                "ALTER SYSTEM SET ssl = on");
        Files.writeString(
                access(),
                """
                hostssl all guarded all scram-sha-256
                hostnossl all guarded all reject
                host all all all trust
                """);
        server.execute("SELECT pg_reload_conf()", "SELECT pg_sleep(1)");
    }

    private static Path access() throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW hba_file")) {
            rows.next();
            return Path.of(rows.getString(1));
        }
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static void connect(String host, String password, Tls tls, Optional<TlsFiles> root)
            throws Exception {
        var file = Files.writeString(directory.resolve("password"), password + "\n");
        var address =
                new ServerAddress(
                        Store.Kind.POSTGRESQL,
                        host,
                        server.address().port(),
                        "postgres",
                        "guarded",
                        Optional.of(file),
                        tls,
                        root.map(TlsFiles::certificates));
        var limits = new StoreLimits(64L << 20, 1, directory, 0, 1, Duration.ofMillis(500));
        try (var store = PostgreSqlStore.open("guarded", address, limits)) {
            store.check();
        }
    }

    private static void isRefused(
            Failure failure, String host, String password, Tls tls, Optional<TlsFiles> root) {
        assertThatThrownBy(() -> connect(host, password, tls, root))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e ->
                                org.assertj.core.api.Assertions.assertThat(e.failure())
                                        .isEqualTo(failure));
    }

    @Test
    void theServerThatItsCertificateNamesIsTalkedTo() {
        assertThatCode(() -> connect("localhost", PASSWORD, Tls.VERIFY_FULL, Optional.of(own)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverAnswersIsTalkedToWhereThatIsEnough() {
        assertThatCode(() -> connect("127.0.0.1", PASSWORD, Tls.REQUIRE, Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void aServerOfAnotherNameIsNotTalkedTo() {
        isRefused(Failure.UNREACHABLE, "127.0.0.1", PASSWORD, Tls.VERIFY_FULL, Optional.of(own));
    }

    @Test
    void aServerThatNobodyVouchesForIsNotTalkedTo() {
        isRefused(
                Failure.UNREACHABLE, "localhost", PASSWORD, Tls.VERIFY_FULL, Optional.of(another));
    }

    @Test
    void aWrongPasswordIsToldAsSuch() {
        isRefused(Failure.DENIED, "localhost", "wrong", Tls.VERIFY_FULL, Optional.of(own));
    }

    @Test
    void aServerThatWantsTlsIsNotTalkedToWithout() {
        isRefused(Failure.DENIED, "localhost", PASSWORD, Tls.DISABLE, Optional.empty());
    }
}
