package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof over PostgreSQL: answers are those of the governed view, and tell no twins apart. */
class PostgreSqlProofTest {
    private static final long SEED = 20_261_126;
    private static final int QUERIES = 100;

    @Test
    void answersAreThoseOfTheGovernedViewAndTellNoTwinsApart(@TempDir Path folder) {
        var data = folder.resolve("rivermouth.duckdb");
        new DataFile(data).ensure(Optional.of(ProveCity.SCALE), Progress.SILENT);
        var tally = new Tally();
        try (var server = PostgreSqlServer.start();
                var city = ProveCity.open(folder, data, new PostgreSqlHouses(server))) {
            var prover = Prover.of(city, SEED);
            Proving.with(prover).each(LongStream.range(0, QUERIES), tally::add);

            assertThat(tally.failures().stream().map(PostgreSqlProofTest::told)).isEmpty();
        }
        assertThat(tally.share()).as("what is answered of what DuckDB answers").isGreaterThan(0.9);
    }

    private static String told(Trial small) {
        var statement = SqlWriter.write(small.query());
        return small.number()
                + " "
                + small.purpose()
                + ": "
                + statement.sql()
                + " "
                + statement.parameters()
                + ": "
                + small.failure();
    }
}
