package city.gatehouse.gateway.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.discover.report.ColumnScan;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.discover.report.TableScan;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.pojo.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that a store gets after the catalog was written does not exist for anybody who asks. */
class AddedColumnTest {
    private static final String CITY =
            """
            city: later
            title: Later
            stores:
              main: %s
            purposes:
              planning: {title: Planning}
            subjects:
              resident: {title: A person}
            roles:
              analyst: {title: Analyses}
            accounts:
              analyst: {title: An analyst, roles: [analyst], purposes: [planning]}
            ---
            dataset: city.visits
            title: Visits
            store: main
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
            approved: {by: [dpo@later.example, owner@later.example], on: 2025-01-01, until: 2036-06-30}
            grants:
              - dataset: city.visits
                columns: {resident_id: keep, branch: keep}
                answers: rows
            """;
    private static final String[] TABLE = {
        "CREATE SCHEMA city",
        "CREATE TABLE city.visits (resident_id BIGINT, branch TEXT)",
        "INSERT INTO city.visits VALUES (1, 'Harbour'), (2, 'Canal')"
    };
    private static final String[] CHANGE = {
        "ALTER TABLE city.visits ADD COLUMN diagnosis TEXT",
        "UPDATE city.visits SET diagnosis = 'planted'"
    };

    @TempDir Path directory;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        folder = Files.createDirectory(directory.resolve("city"));
    }

    @Test
    void inDuckDb() throws IOException, SQLException {
        Files.writeString(
                folder.resolve("city.yaml"), CITY.formatted("{kind: duckdb, file: m.duckdb}"));
        run(TABLE);
        run(CHANGE);

        try (var house = open(StorePlaces.NONE)) {
            assertHidden(house.gateway());
            assertTold(house.scan("main"));
        }
    }

    @Test
    void inPostgreSqlWhileTheGatewayRuns() throws IOException {
        Files.writeString(folder.resolve("city.yaml"), CITY.formatted("{kind: postgresql}"));
        try (var server = PostgreSqlServer.start()) {
            server.execute(TABLE);
            server.letRead("city");
            var places = new StorePlaces(Map.of(), Map.of("main", server.address()));
            try (var house = open(places)) {
                assertHidden(house.gateway());
                server.execute(CHANGE);

                assertHidden(house.gateway());
                assertTold(house.scan("main"));
            }
        }
    }

    @Test
    void aTableThatTheReaderMayNotReadIsProposedByItsNamesAlone() throws IOException {
        Files.writeString(folder.resolve("city.yaml"), CITY.formatted("{kind: postgresql}"));
        try (var server = PostgreSqlServer.start()) {
            server.execute(TABLE);
            server.letRead("city");
            server.execute("CREATE TABLE city.secrets (password TEXT, seen INET)");
            var places = new StorePlaces(Map.of(), Map.of("main", server.address()));
            try (var house = open(places)) {
                var report = house.scan("main");

                assertThat(ScannedHouse.proposal(report, "city.secrets", "password").words())
                        .isEqualTo("credential, likely");
                assertThat(report.notes()).singleElement().asString().contains("city.secrets");
            }
        }
    }

    private static void assertHidden(Gateway gateway) {
        var session = SmallCity.analyst(gateway);
        assertThat(gateway.queryPath().catalog(session))
                .singleElement()
                .satisfies(dataset ->
                        assertThat(dataset.columns())
                                .extracting(column -> column.name())
                                .containsExactly("resident_id", "branch"));
        try (var answer =
                gateway.queryPath().answer(question(session, "SELECT * FROM city.visits"))) {
            assertThat(answer.schema().getFields())
                    .extracting(Field::getName)
                    .containsExactly("resident_id", "branch");
            while (answer.next()) {
                assertThat(answer.root().contentToTSVString()).doesNotContain("planted");
            }
        }
        assertThatThrownBy(() ->
                        gateway.queryPath()
                                .answer(question(session, "SELECT diagnosis FROM city.visits"))
                                .close())
                .isInstanceOfSatisfying(
                        AnswerRefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.UNKNOWN_NAME));
    }

    private static void assertTold(ScanReport report) {
        assertThat(report.differences()).isEqualTo(1);
        assertThat(report.tables())
                .flatExtracting(TableScan::columns)
                .filteredOn(column -> column.standing() == ColumnScan.Standing.ADDED)
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.name()).isEqualTo("diagnosis");
                    assertThat(column.proposal().orElseThrow().words())
                            .isEqualTo("sensitive, likely");
                });
    }

    private static Question question(Session session, String sql) {
        return new Question(session, sql, List.of());
    }

    private ScannedHouse open(StorePlaces places) {
        return ScannedHouse.open(new CitySource.Folder(folder), directory.resolve("data"), places);
    }

    private void run(String... statements) throws IOException, SQLException {
        var file = directory.resolve("data/stores/m.duckdb");
        Files.createDirectories(file.getParent());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
