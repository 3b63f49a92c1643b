package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Promises 1 and 3 on queries that nobody thought of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedSqlTest {
    private static final long SEED = 20_260_701;
    private static final int QUERIES = 2_000;

    private ProveCity city;

    @BeforeAll
    void open(@TempDir Path folder) {
        var store = folder.resolve("rivermouth.duckdb");
        new DataFile(store).ensure(Optional.of(ProveCity.SCALE), Progress.SILENT);
        city = ProveCity.open(folder, store);
    }

    @AfterAll
    void close() {
        city.close();
    }

    @Test
    void answersAreThoseOfTheGovernedViewAndTellNoTwinsApart() {
        var prover = Prover.of(city, SEED);
        var tally = new Tally();
        for (long number = 0; number < QUERIES; number++) {
            tally.add(prover.prove(number));
        }

        var failures = new TreeMap<Long, String>();
        for (var failed : tally.failures()) {
            var small = prover.shrunk(failed);
            failures.put(
                    failed.number(),
                    failed.purpose()
                            + ": "
                            + SqlWriter.write(small.query()).sql()
                            + ": "
                            + small.failure());
        }
        assertThat(failures).isEmpty();
        assertThat(tally.generated()).isEqualTo(QUERIES);
        assertThat(tally.share()).as("of what DuckDB answers").isGreaterThan(0.9);
    }
}
