package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The attacks on a town of another make than Rivermouth: each in every carrier, and each, plain and
 * in a CTE, on twins that differ only in what the caller may not see.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EastbankTest {
    private final Map<String, GovernedView> views = new HashMap<>();
    private Path raw;
    private House house;
    private House rowsTwin;
    private House groupsTwin;
    private House loneTwin;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        raw = Eastbank.generate(folder.resolve("raw.duckdb"));
        house = Eastbank.open(raw, folder.resolve("data"));
        rowsTwin = twin(folder.resolve("rows"), "promise/twins/eastbank-rows.sql");
        groupsTwin = twin(folder.resolve("groups"), "promise/twins/eastbank-groups.sql");
        loneTwin = twin(folder.resolve("lone"), "promise/twins/eastbank-lone.sql");
    }

    private House twin(Path data, String changes) throws Exception {
        return Eastbank.twin(house, raw, data, changes);
    }

    @AfterAll
    void close() throws SQLException {
        for (var view : views.values()) {
            view.close();
        }
        List.of(loneTwin, groupsTwin, rowsTwin, house).forEach(House::close);
    }

    @TestFactory
    Stream<DynamicTest> everyAttackEndsAsItMust() {
        return cases().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    @Test
    void theCatalogIsTheSameForTwins() {
        assertThat(catalog(rowsTwin, "tess", "schooling"))
                .isEqualTo(catalog(house, "tess", "schooling"))
                .contains("school.pupils")
                .doesNotContain("street", "consent");
        assertThat(catalog(rowsTwin, "anna", "audit"))
                .isEqualTo(catalog(house, "anna", "audit"))
                .doesNotContain("permits", "expired");
        assertThat(catalog(groupsTwin, "paul", "health-planning"))
                .isEqualTo(catalog(house, "paul", "health-planning"))
                .doesNotContain("note", "Visits of 2026");
    }

    private static Stream<Case> cases() {
        return Attacks.on(Attacks.EASTBANK);
    }

    private void check(Case written) throws SQLException {
        var asked = written;
        if (written.sql().contains("${")) {
            asked = written.asking(view(written).withTokens(written.sql()), text -> text);
        }
        var wrong = new LinkedHashMap<String, String>();
        for (var carrier : Carrier.of(asked)) {
            note(wrong, carrier.name(), Verdict.of(asked, carrier, house, view(asked)));
            if (carrier == Carrier.PLAIN || carrier == Carrier.CTE) {
                note(wrong, carrier + " on the twin", told(asked, carrier));
            }
        }
        if (KnownHoles.has(asked.title())) {
            assertThat(wrong).as("a known hole that is closed").isNotEmpty();
        } else {
            assertThat(wrong).as(asked.sql()).isEmpty();
        }
    }

    private static void note(Map<String, String> wrong, String where, String what) {
        if (!what.isEmpty()) {
            wrong.put(where, what);
        }
    }

    /** What tells the twins apart. */
    private String told(Case asked, Carrier carrier) {
        var question = carrier.carry(asked);
        var ours = house.ask(question);
        var theirs = twin(asked).ask(question);
        return theirs.equals(ours) ? "" : "told apart: " + theirs.difference(ours, true);
    }

    private House twin(Case asked) {
        if (asked.expected().equals("alone")) {
            return loneTwin;
        }
        return asked.purpose().equals("health-planning") ? groupsTwin : rowsTwin;
    }

    private GovernedView view(Case asked) throws SQLException {
        var known = views.get(asked.purpose());
        if (known == null) {
            known = GovernedView.of(raw, house.tokens(), asked.purpose());
            views.put(asked.purpose(), known);
        }
        return known;
    }

    private static String catalog(House of, String account, String purpose) {
        return of.gateway().queryPath().catalog(of.session(account, purpose)).toString();
    }
}
