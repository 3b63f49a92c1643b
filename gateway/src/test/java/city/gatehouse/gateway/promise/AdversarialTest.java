package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What Gatehouse is attacked with on Rivermouth: each case in every {@link Carrier}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdversarialTest {
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

    @TestFactory
    Stream<DynamicTest> everyAttackEndsAsItMust() {
        return cases().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private static Stream<Case> cases() {
        return Attacks.on(Attacks.RIVERMOUTH);
    }

    private void check(Case written) throws SQLException {
        var asked = written;
        if (written.sql().contains("${")) {
            var view = view(written.purpose());
            asked = written.asking(view.withTokens(written.sql()), view::withTokens);
        }
        var wrong = new LinkedHashMap<String, String>();
        for (var carrier : Carrier.of(asked)) {
            var verdict = Verdict.of(asked, carrier, house, view(asked.purpose()));
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

    private GovernedView view(String purpose) throws SQLException {
        var known = views.get(purpose);
        if (known == null) {
            known = GovernedView.of(raw, house.tokens(), purpose);
            views.put(purpose, known);
        }
        return known;
    }
}
