package city.gatehouse.gateway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.policy.catalog.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is measured side by side is the same work. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchCityTest {
    private BenchCity city;

    @BeforeAll
    void open(@TempDir Path folder) {
        var store = folder.resolve("rivermouth.duckdb");
        new DataFile(store).ensure(Optional.of(new BigDecimal("0.05")), Progress.SILENT);
        city =
                BenchCity.open(
                        folder.resolve("bench"),
                        store,
                        InstantSource.fixed(Instant.parse("2026-07-01T09:00:00Z")));
    }

    @AfterAll
    void close() {
        city.close();
    }

    @Test
    void aQuestionHasTheRowsThatItsEquivalentByHandHas() throws SQLException {
        for (var question : MeasuredQuestion.ALL) {
            long byHand = BenchCity.read(city.bare(), question.byHand(Store.Kind.DUCKDB));

            assertThat(city.ask(question.account(), question.asked()))
                    .as(question.name())
                    .isEqualTo(byHand);
        }
    }

    @Test
    void theExtractHasEveryRow() throws SQLException {
        try (var fronts = city.listen();
                var ours = city.connector(fronts, "extractor").connect()) {
            assertThat(BenchCity.read(ours, ExtractBench.SQL))
                    .isEqualTo(BenchCity.read(city.bare(), ExtractBench.SQL))
                    .isEqualTo(50_000);
        }
    }

    @Test
    void aSuiteTellsEachOfItsCasesOnce() {
        var told = new ArrayList<Measurement>();

        new PlanningBench(city, System::nanoTime).run(told::add);

        assertThat(told)
                .extracting(Measurement::name)
                .containsExactly("first", "repeated", "ten-tables-first", "ten-tables-repeated");
        assertThat(told).allMatch(m -> m.ours() > 0 && m.bare() > 0 && m.unit().equals("ms"));
    }
}
