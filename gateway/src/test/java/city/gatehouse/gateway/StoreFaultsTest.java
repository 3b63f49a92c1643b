package city.gatehouse.gateway;

import static city.gatehouse.policy.refusal.RefusalCode.STORE_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.gatehouse.gateway.configuration.EngineLimits;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.doctor.Check;
import city.gatehouse.gateway.doctor.Check.Finding;
import city.gatehouse.gateway.doctor.Doctor;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.policy.catalog.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a server fails: whoever asks is told so in the same words, whoever operates it is told
 * why, other stores answer, nothing is held, and what was mended answers again.
 */
@Tag("slow")
class StoreFaultsTest {
    private static final String DOCUMENTS =
            """
            city: faulty
            title: Faulty
            stores:
              main: {kind: duckdb, files: {library.branches: branches.csv}}
              far: {kind: postgresql}
            purposes:
              planning: {title: Planning}
            subjects:
              resident: {title: A person}
            roles:
              analyst: {title: Analyses}
            accounts:
              analyst: {title: An analyst, roles: [analyst], purposes: [planning]}
            ---
            dataset: library.branches
            title: Branches
            store: main
            public: true
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              branch: text plain
            ---
            dataset: library.visits
            title: Visits
            store: far
            subjects: {resident: resident_id}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns:
              resident_id: {type: bigint, class: direct-identifier}
              branch: text plain
            ---
            policy: planning
            title: Planning
            purpose: planning
            who: {roles: [analyst]}
            approved: {by: [dpo@faulty.example, owner@faulty.example], on: 2025-01-01, until: 2036-06-30}
            grants:
              - dataset: library.visits
                columns: {resident_id: keep, branch: keep}
                answers: rows
              - dataset: library.branches
                columns: {branch: keep}
                answers: rows
            """;
    private static final int ROWS = 500_000;
    private static final String VISITS = "SELECT resident_id, branch FROM library.visits";
    private static final String BRANCHES = "SELECT branch FROM library.branches";

    @TempDir Path directory;
    private EmbeddedPostgres server;
    private GatewayConfiguration configuration;
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        server = started(0);
        execute(
                "CREATE ROLE reader LOGIN",
                "CREATE SCHEMA library",
                "CREATE TABLE library.visits AS SELECT i % 5000 AS resident_id, 'Branch ' || i % 7"
                        + " AS branch FROM generate_series(1::bigint, "
                        + ROWS
                        + ") AS t (i)",
                "GRANT USAGE ON SCHEMA library TO reader",
                "GRANT SELECT ON library.visits TO reader");
        var city = Files.createDirectories(directory.resolve("city"));
        Files.writeString(city.resolve("city.yaml"), DOCUMENTS);
        Files.writeString(city.resolve("branches.csv"), "branch\nHarbour\nCanal\n");
        configuration = configured();
        gateway =
                Gateway.open(
                        new CitySource.Folder(city),
                        configuration,
                        SmallCity.CLOCK,
                        new SecureRandom());
    }

    /**
     * @param port a free one where 0
     */
    private EmbeddedPostgres started(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private GatewayConfiguration configured() {
        var address =
                new ServerAddress(
                        Store.Kind.POSTGRESQL,
                        "localhost",
                        server.getPort(),
                        "postgres",
                        "reader",
                        Optional.empty(),
                        ServerAddress.Tls.DISABLE,
                        Optional.empty());
        var defaults = GatewayConfiguration.DEFAULT;
        return defaults.withEngines(
                        new EngineLimits(
                                defaults.stores().memoryBytes(),
                                defaults.stores().threads(),
                                defaults.stores().spillBytes(),
                                defaults.stores().connections(),
                                Duration.ofSeconds(1)),
                        defaults.residual())
                .withPlaces(new StorePlaces(Map.of(), Map.of("far", address)));
    }

    @AfterEach
    void close() throws IOException {
        assertThat(gateway.held()).isZero();
        gateway.close();
        server.close();
    }

    private void execute(String... statements) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SafeBatches ask(String sql) {
        return gateway.queryPath().answer(new Question(SmallCity.analyst(gateway), sql, List.of()));
    }

    private long rows(String sql) {
        long rows = 0;
        try (var answer = ask(sql)) {
            while (answer.next()) {
                rows += answer.root().getRowCount();
            }
        }
        return rows;
    }

    private void isUnavailable() {
        isToldAsUnavailable(() -> rows(VISITS));
        assertThat(gateway.held()).isZero();
        assertThat(rows(BRANCHES)).isEqualTo(2);
    }

    private static void isToldAsUnavailable(ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        AnswerRefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(STORE_UNAVAILABLE));
    }

    private List<Finding> findings() {
        return new Doctor(
                        new CitySource.Folder(directory.resolve("city")),
                        configuration,
                        SmallCity.CLOCK)
                .examine().stream()
                        .filter(check -> check.name().equals("store far"))
                        .map(Check::findings)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aServerThatIsDownIsLeftAloneForAWhileAndThenAnswersAgain() throws Exception {
        assertThat(rows(VISITS)).isEqualTo(ROWS);
        int port = server.getPort();
        server.close();
        for (int i = 0; i < 3; i++) {
            isUnavailable();
        }

        var begin = Instant.now();
        isUnavailable();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(findings())
                .extracting(Finding::help)
                .containsExactly("look whether it runs, and whether `servers: far` says where");

        server = started(port);
        Thread.sleep(Duration.ofSeconds(6));
        assertThat(rows(VISITS)).isEqualTo(ROWS);
    }

    @Test
    void anAnswerThatIsCutOffInMidStreamIsToldAsSuch() {
        try (var answer = ask(VISITS)) {
            assertThat(answer.next()).isTrue();
            execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'");

            isToldAsUnavailable(() -> {
                while (answer.next()) {}
            });
        }
        assertThat(gateway.held()).isZero();
        assertThat(rows(VISITS)).isEqualTo(ROWS);
    }

    @Test
    void aTableThatMayNotBeReadAnyMoreDoesNotKeepFromOthers() {
        execute(
                "CREATE TABLE library.closed AS TABLE library.visits",
                "ALTER TABLE library.visits RENAME TO opened",
                "ALTER TABLE library.closed RENAME TO visits");
        for (int i = 0; i < 4; i++) {
            isUnavailable();
        }

        execute("GRANT SELECT ON library.visits TO reader");
        assertThat(rows(VISITS)).isEqualTo(ROWS);
    }

    @Test
    void anAccountThatIsNotLetInAnyMoreIsNamedToTheOperator() {
        execute(
                "ALTER ROLE reader NOLOGIN",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'");
        isUnavailable();
        assertThat(findings())
                .extracting(Finding::sentence, Finding::help)
                .containsExactly(
                        tuple(
                                "the store does not answer: the store refuses the gateway's account",
                                "check the user and the password file of `servers: far`"));
    }

    @Test
    void aColumnThatHasGoneOrIsOfAnotherTypeIsNoAnswer() {
        execute("ALTER TABLE library.visits RENAME COLUMN branch TO place");
        isUnavailable();
        assertThat(findings()).isNotEmpty();

        execute("ALTER TABLE library.visits RENAME COLUMN place TO branch");
        assertThat(rows(VISITS)).isEqualTo(ROWS);

        execute("ALTER TABLE library.visits ALTER COLUMN resident_id TYPE text");
        isUnavailable();
        assertThat(findings()).isNotEmpty();
    }
}
