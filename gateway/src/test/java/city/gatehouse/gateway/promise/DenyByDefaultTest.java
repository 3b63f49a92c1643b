package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.gateway.CitySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 2: what no policy grants does not exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DenyByDefaultTest {
    private static final Path DOCUMENTS = Path.of("../policies/src/main/resources/rivermouth");
    private static final String ANALYST = "transport-analyst";
    private static final String PLANNING = "transport-planning";
    private static final String MODELLING = "transport-modelling";
    private static final String LOANS = "SELECT COUNT(*) FROM library.loans";

    private House house;
    private Path city;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        House.generate(House.store(data));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + House.store(data));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mobility.secrets AS SELECT 42 AS answer");
            statement.execute("ALTER TABLE mobility.taps ADD COLUMN face VARCHAR DEFAULT 'x'");
        }
        city = folder.resolve("city");
        copy(DOCUMENTS, city);
        // The cases of policies name the policy that a test takes away.
        try (var cases = Files.list(city.resolve("cases"))) {
            for (var file : cases.toList()) {
                Files.delete(file);
            }
        }
        house = House.open(new CitySource.Folder(city), data);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM people.residents|residents|residentz",
                "SELECT * FROM social.benefits|benefits|benefitz",
                "SELECT * FROM people.residents|people|peeple",
                "SELECT * FROM mobility.secrets|secrets|sekrets",
                "SELECT face FROM mobility.taps|face|fase",
                "SELECT fare FROM mobility.taps|fare|farr",
                "SELECT t.resident_id FROM mobility.taps t|resident_id|resident_ix",
                "SELECT COUNT(*) FROM mobility.taps WHERE tap_id = 1|tap_id|tap_ix",
                "SELECT COUNT(*) FROM mobility.taps ORDER BY tap_id|tap_id|tap_ix",
                "SELECT COUNT(*) FROM mobility.taps GROUP BY fare|fare|farr",
                "SELECT 1 FROM mobility.taps JOIN mobility.bike_trips USING (gender)|gender|gendar",
                "SELECT (SELECT full_name FROM people.residents)|residents|residentz",
                "SELECT rowid FROM mobility.taps|rowid|rowix",
                "SELECT taps.opted_out FROM mobility.taps|opted_out|opted_ouz"
            })
    void forbiddenAndMissingAreToldInTheSameWords(String sql, String hidden, String missing) {
        var forbidden = house.ask(ANALYST, MODELLING, sql);
        var unknown = house.ask(ANALYST, MODELLING, sql.replace(hidden, missing));

        assertThat(forbidden.code()).isEqualTo("UNKNOWN_NAME");
        assertThat(forbidden.refusal().replace(hidden, missing)).isEqualTo(unknown.refusal());
    }

    @Test
    void theCatalogIsWhatIsGrantedAndNothingElse() {
        var catalog = new TreeMap<String, List<String>>();
        house.gateway()
                .queryPath()
                .catalog(house.session(ANALYST, MODELLING))
                .forEach(dataset ->
                        catalog.put(
                                dataset.name().toString(),
                                dataset.columns().stream().map(OutputColumn::name).toList()));

        assertThat(catalog)
                .containsOnlyKeys(
                        "geo.districts", "mobility.bike_trips", "mobility.stops", "mobility.taps")
                .containsEntry(
                        "mobility.taps", List.of("card_id", "card_kind", "tapped_at", "stop_id"))
                .containsEntry(
                        "mobility.bike_trips",
                        List.of(
                                "rider_id",
                                "started_at",
                                "ended_at",
                                "start_station",
                                "end_station"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "privacy-officer"})
    void whoSeesNoDataHasAnEmptyCatalog(String account) {
        var session = house.session(account, "public-task");

        assertThat(house.gateway().queryPath().catalog(session)).isEmpty();
        for (var dataset : house.gateway().policies().city().datasets().keySet()) {
            assertThat(house.ask(account, "public-task", "SELECT 1 FROM " + dataset).code())
                    .isEqualTo("UNKNOWN_NAME");
        }
    }

    @Test
    void everyColumnThatIsNotGrantedIsUnknownToEveryAccount() {
        int probes = 0;
        for (var account : house.gateway().policies().city().accounts().values()) {
            for (var purpose : account.purposes()) {
                var granted = new TreeMap<String, List<String>>();
                house.gateway()
                        .queryPath()
                        .catalog(house.session(account.name(), purpose))
                        .forEach(d ->
                                granted.put(
                                        d.name().toString(),
                                        d.columns().stream().map(OutputColumn::name).toList()));
                for (var dataset : house.gateway().policies().city().datasets().values()) {
                    var visible = granted.getOrDefault(dataset.name().toString(), List.of());
                    for (var column : dataset.columns().keySet()) {
                        if (!visible.contains(column)) {
                            var sql = "SELECT COUNT(" + column + ") FROM " + dataset.name();
                            assertThat(house.ask(account.name(), purpose, sql).code())
                                    .as(account.name() + " " + purpose + " " + sql)
                                    .isEqualTo("UNKNOWN_NAME");
                            probes++;
                        }
                    }
                }
            }
        }
        assertThat(probes).isGreaterThan(300);
    }

    @Test
    void aStarKnowsNothingOfColumnsThatAreNewInTheStore() {
        assertThat(house.ask(ANALYST, MODELLING, "SELECT * FROM mobility.taps LIMIT 1").names())
                .containsExactly("card_id", "card_kind", "tapped_at", "stop_id");
    }

    @Test
    void callersInTurnEachGetTheirOwnAnswer() {
        var sql = "SELECT COUNT(*) AS n FROM geo.districts, people.residents";
        for (int round = 0; round < 3; round++) {
            assertThat(house.ask(ANALYST, PLANNING, sql).code()).isEqualTo("UNKNOWN_NAME");
            assertThat(house.ask("case-worker", "service-delivery", sql).isRefused()).isFalse();
            var tokens = "SELECT MIN(card_id) FROM mobility.taps";
            assertThat(house.ask(ANALYST, PLANNING, tokens).isRefused()).isTrue();
            assertThat(house.ask(ANALYST, MODELLING, tokens).rows()).hasSize(1);
        }
    }

    @Test
    void withoutItsPolicyADatasetIsUnknownAtOnceAlsoToAStatementThatWasAnsweredBefore()
            throws IOException {
        var policy = city.resolve("policies/reading-habits.yaml");
        var text = Files.readString(policy);
        var researcher = "social-researcher";
        assertThat(house.ask(researcher, "research", LOANS).rows()).hasSize(1);
        try {
            Files.delete(policy);
            house.gateway().reload();

            assertThat(house.ask(researcher, "research", LOANS).code()).isEqualTo("UNKNOWN_NAME");
        } finally {
            Files.writeString(policy, text);
            house.gateway().reload();
        }
        assertThat(house.ask(researcher, "research", LOANS).rows()).hasSize(1);
    }

    @Test
    void aPolicyThatCannotBeReadOpensNothingAndClosesNothing() throws IOException {
        var policy = city.resolve("policies/reading-habits.yaml");
        var text = Files.readString(policy);
        try {
            Files.writeString(
                    policy, text.replace("groups: {at-least: 10}", "groups: {at-least: ten}"));

            assertThat(house.gateway().reload()).isNotEmpty();
            assertThat(house.ask("social-researcher", "research", LOANS).rows()).hasSize(1);
            assertThat(
                            house.ask(
                                            "social-researcher",
                                            "research",
                                            "SELECT title_id FROM library.loans")
                                    .code())
                    .isEqualTo("UNKNOWN_NAME");
        } finally {
            Files.writeString(policy, text);
            house.gateway().reload();
        }
    }
}
