package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.house.HouseStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1: the answer to a query is exactly the answer that the same SQL gives on the governed
 * view of the data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernedViewTest {
    private static final List<String> CORPUS =
            List.of("promise/governed/rows.sql", "promise/governed/groups.sql");

    private ViewedHouse viewed;
    private House house;

    /** Where the data are. */
    HouseStore stores() {
        return HouseStore.DUCKDB;
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        viewed = ViewedHouse.in(folder, stores());
        house = viewed.house();
    }

    @AfterAll
    void close() throws SQLException {
        viewed.close();
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsThatOfTheSameStatementOnTheGovernedView() {
        return CORPUS.stream()
                .flatMap(file -> Case.read(file).stream())
                .map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private void check(Case asked) throws Exception {
        var view = viewed.view(asked.purpose());
        var question = asked.asking(view.withTokens(asked.sql()), view::withTokens);

        var answer = house.ask(question);
        var expected =
                view.ask(
                        view.withTokens(asked.view().orElse(question.sql())),
                        question.parameters());

        var difference = answer.difference(expected, asked.ordered());
        if (KnownHoles.has(asked.title())) {
            assertThat(difference).as("a known hole that is closed").isNotEmpty();
            return;
        }
        assertThat(difference).isEmpty();
        assertThat(answer.rows().isEmpty())
                .as("the case says something")
                .isEqualTo(asked.expected().equals("empty"));
    }
}
