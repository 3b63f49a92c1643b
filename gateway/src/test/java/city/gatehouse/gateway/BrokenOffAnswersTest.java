package city.gatehouse.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.configuration.QueryLimits;
import city.gatehouse.gateway.front.Fronts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However an answer through Flight ends before its end: the reason is told, nothing is held any
 * more, and the next question is answered.
 */
@Tag("slow")
class BrokenOffAnswersTest {
    private static final long ROWS = 4_000_000;
    private static final String EVERYTHING =
            "SELECT resident_id, visitor, branch FROM library.visits";
    private static final String COUNT = "SELECT count(*) FROM library.visits";
    private static final Duration TIMEOUT = Duration.ofSeconds(8);

    @TempDir Path directory;
    private SmallCity city;
    private Path store;
    private Gateway gateway;
    private Fronts fronts;
    private String secret;

    @BeforeEach
    void open() throws IOException, SQLException {
        city = SmallCity.in(directory.resolve("city"));
        city.write(
                "city.yaml",
                city.read("city.yaml")
                        .replace("files: {library.visits: visits.csv}", "file: visits.duckdb"));
        store = Files.createDirectories(city.data().resolve("stores")).resolve("visits.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA library");
            statement.execute(
                    "CREATE TABLE library.visits AS SELECT range % 1000 AS resident_id,"
                            + " md5(range::VARCHAR) AS visitor, 'Branch ' || range % 7 AS branch"
                            + " FROM range("
                            + ROWS
                            + ")");
        }
        gateway = city.open(limited());
        secret = gateway.credentials().renew("analyst").inClear();
        fronts = Fronts.start(gateway, new SecureRandom(), "test");
    }

    private static GatewayConfiguration limited() {
        var defaults = GatewayConfiguration.DEFAULT;
        var limits = defaults.limits();
        var any = new ListenerAddress("127.0.0.1", 0, Optional.empty());
        return defaults.listening(any, any)
                .withLimits(
                        new QueryLimits(
                                TIMEOUT,
                                limits.memoryBytes(),
                                ROWS / 2,
                                limits.bytes(),
                                1,
                                limits.patience()));
    }

    /** Closing the fronts fails when one of them still holds a batch. */
    @AfterEach
    void close() {
        fronts.close();
        assertThat(gateway.held()).isZero();
        gateway.close();
    }

    @Test
    void anAnswerOfTooManyRowsIsToldAsSuch() throws Exception {
        try (Connection connection = connect()) {
            refused("TOO_MUCH", () -> drain(connection, 0));

            assertThat(count(connection)).isEqualTo(ROWS);
        }
        nothingIsHeldAndTheNextIsAnswered();
    }

    @Test
    void anAnswerThatTakesTooLongIsToldAsSuch() throws Exception {
        try (Connection connection = connect()) {
            refused("TIMEOUT", () -> drain(connection, TIMEOUT.plusSeconds(1).toMillis()));

            assertThat(count(connection)).isEqualTo(ROWS);
        }
        nothingIsHeldAndTheNextIsAnswered();
    }

    @Test
    void aStoreThatFailsInMidAnswerIsToldAsSuch() throws Exception {
        var whole = Files.readAllBytes(store);
        try (Connection connection = connect()) {
            refused(
                    "STORE_UNAVAILABLE",
                    () -> {
                        try (var statement = connection.createStatement();
                                var rows = statement.executeQuery(EVERYTHING)) {
                            assertThat(rows.next()).isTrue();
                            try (var file = Files.newByteChannel(store, StandardOpenOption.WRITE)) {
                                file.truncate(whole.length / 10);
                            }
                            while (rows.next()) {}
                        }
                    });

            Files.write(store, whole, StandardOpenOption.WRITE);
            assertThat(count(connection)).isEqualTo(ROWS);
        }
        nothingIsHeldAndTheNextIsAnswered();
    }

    private static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking).hasStackTraceContaining(code + ": ");
    }

    private void nothingIsHeldAndTheNextIsAnswered() throws Exception {
        var patience = Instant.now().plusSeconds(20);
        while (gateway.held() > 0 && Instant.now().isBefore(patience)) {
            Thread.sleep(20);
        }
        assertThat(gateway.held()).isZero();
        // There is one turn: it was given back.
        try (Connection next = connect()) {
            assertThat(count(next)).isEqualTo(ROWS);
        }
    }

    /** Reads a whole answer, with a pause after its first row. */
    private static void drain(Connection connection, long pauseMillis) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EVERYTHING)) {
            assertThat(rows.next()).isTrue();
            Thread.sleep(pauseMillis);
            while (rows.next()) {}
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                fronts.flightUri() + "&user=analyst&purpose=planning&password=" + secret);
    }
}
