package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.house.HouseStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
    Stream<DynamicTest> everyAttackEndsAsItMust() {
        return cases().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private static Stream<Case> cases() {
        return Attacks.on(Attacks.RIVERMOUTH);
    }

    private void check(Case written) throws SQLException {
        var asked = written;
        if (written.sql().contains("${")) {
            var view = viewed.view(written.purpose());
            asked = written.asking(view.withTokens(written.sql()), view::withTokens);
        }
        var wrong = new LinkedHashMap<String, String>();
        for (var carrier : Carrier.of(asked)) {
            var verdict = Verdict.of(asked, carrier, house, viewed.view(asked.purpose()));
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
}
