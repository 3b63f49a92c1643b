package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof over a PostgreSQL, and over a city whose data are scattered: answers are those of the
 * governed view, and tell no twins apart.
 */
class OtherStoresProofTest {
    private static final long SEED = Long.getLong("prove.seed", 20_261_126);
    private static final int QUERIES = Integer.getInteger("prove.queries", 150);

    private static PostgreSqlServer server;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void overAServer() {
        prove(new PostgreSqlHouses(server, "one_"));
    }

    @Test
    void acrossStores() {
        prove(new ScatteredHouses(new PostgreSqlHouses(server, "two_")));
    }

    private void prove(HouseStore stores) {
        var data = folder.resolve("rivermouth.duckdb");
        new DataFile(data).ensure(Optional.of(ProveCity.SCALE), Progress.SILENT);
        var tally = new Tally();
        try (var city = ProveCity.open(folder, data, stores)) {
            var prover = Prover.of(city, SEED);
            Proving.with(prover).each(LongStream.range(0, QUERIES), tally::add);

            assertThat(tally.failures().stream().map(OtherStoresProofTest::told)).isEmpty();
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
