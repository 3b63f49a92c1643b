package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.query.AnswerRefusedException;
import city.gatehouse.gateway.query.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 3: on two databases that differ only in what the caller may not see, the whole transcript
 * is the same: rows and their order, names, types, refusals, shapes, catalogs and explanations.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoOracleTest {
    private static final List<String> CORPUS =
            List.of(
                    "promise/twins/probes.sql",
                    "promise/governed/rows.sql",
                    "promise/governed/groups.sql",
                    "adversarial/a-column-treatments.sql",
                    "adversarial/b-rows-errors-metadata.sql",
                    "adversarial/c-groups.sql",
                    "adversarial/e-tokens-purposes.sql");
    private static final Set<String> RECORDS = Set.of("transport-modelling", "service-delivery");
    private static final Set<String> GROUPS = Set.of("transport-planning", "research");

    private House house;
    private House rowsTwin;
    private House groupsTwin;
    private GovernedView tokens;

    /** Where the data are. */
    HouseStore stores() {
        return HouseStore.DUCKDB;
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        House.generate(House.store(data));
        var raw = Files.copy(House.store(data), folder.resolve("raw.duckdb"));
        house = House.open(data, stores());
        rowsTwin = twin(raw, folder.resolve("rows-twin"), "promise/twins/rows.sql");
        groupsTwin = twin(raw, folder.resolve("groups-twin"), "promise/twins/groups.sql");
        tokens = GovernedView.of(raw, house.tokens(), "transport-modelling");
    }

    private House twin(Path raw, Path data, String changes) throws Exception {
        House.copyKeys(house.data(), data);
        Files.createDirectories(House.store(data).getParent());
        Files.copy(raw, House.store(data));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + House.store(data));
                var statement = connection.createStatement()) {
            statement.execute(Case.Resources.text(changes));
        }
        return House.open(data, stores());
    }

    @AfterAll
    void close() throws SQLException {
        tokens.close();
        groupsTwin.close();
        rowsTwin.close();
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> twinsHaveTheSameTranscript() {
        return CORPUS.stream()
                .flatMap(file -> Case.read(file).stream())
                .filter(c -> RECORDS.contains(c.purpose()) || GROUPS.contains(c.purpose()))
                .map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private void check(Case asked) {
        var twin = RECORDS.contains(asked.purpose()) ? rowsTwin : groupsTwin;
        var question = asked.asking(tokens.withTokens(asked.sql()), tokens::withTokens);

        var ours = house.ask(question);
        var theirs = twin.ask(question);

        if (KnownHoles.has(asked.title())) {
            // Ties fall as threads run, so now and then the twins agree.
            return;
        }
        assertThat(theirs.difference(ours, true)).isEmpty();
        assertThat(theirs).isEqualTo(ours);
        assertThat(aside(twin, question)).isEqualTo(aside(house, question));
    }

    @TestFactory
    Stream<DynamicTest> twinsHaveTheSameCatalog() {
        return Stream.concat(RECORDS.stream(), GROUPS.stream())
                .map(purpose ->
                        DynamicTest.dynamicTest(
                                purpose,
                                () -> {
                                    var twin = RECORDS.contains(purpose) ? rowsTwin : groupsTwin;
                                    var account = account(purpose);
                                    assertThat(
                                                    twin.gateway()
                                                            .queryPath()
                                                            .catalog(
                                                                    twin.session(account, purpose)))
                                            .isEqualTo(
                                                    house.gateway()
                                                            .queryPath()
                                                            .catalog(
                                                                    house.session(
                                                                            account, purpose)));
                                }));
    }

    private static String account(String purpose) {
        return switch (purpose) {
            case "service-delivery" -> "case-worker";
            case "research" -> "social-researcher";
            default -> "transport-analyst";
        };
    }

    /** The shape and the explanation. */
    private static List<String> aside(House house, Case asked) {
        var path = house.gateway().queryPath();
        return List.of(
                told(() -> path.describe(question(house, asked)).toString()),
                told(() -> {
                    var explanation = path.explain(question(house, asked));
                    return explanation
                            .toString()
                            .replace("reference=" + explanation.reference(), "");
                }));
    }

    private static Question question(House house, Case asked) {
        return new Question(
                house.session(asked.account(), asked.purpose()), asked.sql(), asked.parameters());
    }

    private static String told(Supplier<String> asking) {
        try {
            return asking.get();
        } catch (AnswerRefusedException e) {
            return e.refusal().text();
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
