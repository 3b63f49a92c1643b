package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gatehouse is attacked with: each case is asked plain, in a CTE, in a derived table and below
 * EXISTS. {@code expect} says what must become of it: {@code refused CODES}, {@code governed view}
 * (the answer of the view), {@code governed view or refused}, {@code counted or refused} (the same
 * for groups), {@code cells NULL}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdversarialTest {
    private static final List<String> FILES =
            List.of(
                    "adversarial/a-column-treatments.sql",
                    "adversarial/b-rows-errors-metadata.sql",
                    "adversarial/c-groups.sql");

    private final Map<String, GovernedView> views = new HashMap<>();
    private House house;
    private Path raw;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        House.generate(House.store(data));
        raw = Files.copy(House.store(data), folder.resolve("raw.duckdb"));
        house = House.open(data);
    }

    @AfterAll
    void close() throws SQLException {
        for (var view : views.values()) {
            view.close();
        }
        house.close();
    }

    @Test
    void everyFamilyHasACaseAndEveryCaseAFamily() {
        var listed =
                Case.Resources.text("adversarial/families.txt")
                        .lines()
                        .takeWhile(line -> !line.startsWith("Elsewhere"))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.toSet());

        var tried = cases().map(Case::family).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(listed);
    }

    @TestFactory
    Stream<DynamicTest> everyAttackEndsAsItMust() {
        return cases().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private static Stream<Case> cases() {
        return FILES.stream().flatMap(file -> Case.read(file).stream());
    }

    private void check(Case asked) throws SQLException {
        var wrong = new LinkedHashMap<String, String>();
        for (var carrier : carriers(asked.sql())) {
            var question = asked.asking(carrier.of(asked.sql()), text -> text);
            var verdict = verdict(asked, question, carrier);
            if (!verdict.isEmpty()) {
                wrong.put(carrier.name(), verdict);
            }
        }
        if (KnownHoles.has(asked.title())) {
            assertThat(wrong).as("a known hole that is closed").isNotEmpty();
        } else {
            assertThat(wrong).as(asked.sql()).isEmpty();
        }
    }

    /** What is wrong about an answer; empty where nothing is. */
    private String verdict(Case asked, Case question, Carrier carrier) throws SQLException {
        var answer = house.ask(question);
        var expected = asked.expected();
        if (expected.startsWith("refused ")) {
            var codes = List.of(expected.substring(8).split("\\|"));
            if (carrier == Carrier.EXISTS && codes.contains("DATA_ERROR")) {
                // What EXISTS does not look at need not be computed.
                return "";
            }
            boolean plain = carrier == Carrier.PLAIN;
            return answer.isRefused() && (!plain || codes.contains(answer.code()))
                    ? ""
                    : "wanted " + expected + ", got " + told(answer);
        }
        if (expected.equals("cells NULL")) {
            return "";
        }
        if (answer.isRefused() && expected.endsWith("or refused")) {
            return "";
        }
        if (answer.isRefused()) {
            return "refused: " + answer.refusal();
        }
        var onView =
                view(asked.purpose())
                        .ask(carrier.of(asked.view().orElse(asked.sql())), question.parameters());
        return answer.difference(onView, false);
    }

    private static String told(Transcript answer) {
        return answer.isRefused()
                ? answer.refusal()
                : "an answer of " + answer.rows().size() + " rows " + answer.columns();
    }

    private GovernedView view(String purpose) throws SQLException {
        var known = views.get(purpose);
        if (known == null) {
            known = GovernedView.of(raw, house.tokens(), purpose);
            views.put(purpose, known);
        }
        return known;
    }

    private static List<Carrier> carriers(String sql) {
        var start = sql.toUpperCase(Locale.ROOT);
        boolean query = start.startsWith("SELECT") || start.startsWith("WITH");
        boolean closed = query && !sql.contains("--") && !sql.contains("/*") && !sql.contains(";");
        return closed ? List.of(Carrier.values()) : List.of(Carrier.PLAIN);
    }

    /** In what a statement can be packed. */
    private enum Carrier {
        PLAIN,
        CTE,
        DERIVED,
        EXISTS;

        String of(String sql) {
            return switch (this) {
                case PLAIN -> sql;
                case CTE -> "WITH carried AS (" + sql + ") SELECT * FROM carried";
                case DERIVED -> "SELECT * FROM (" + sql + ") AS carried";
                case EXISTS -> "SELECT 1 FROM (VALUES (1)) AS one(x) WHERE EXISTS (" + sql + ")";
            };
        }
    }
}
