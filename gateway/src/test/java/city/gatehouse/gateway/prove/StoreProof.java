package city.gatehouse.gateway.prove;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.demo.DataFile;
import city.gatehouse.gateway.demo.Progress;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.prove.house.ProveCity;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;

/** The proof, over data that are in other stores than a DuckDB file. */
final class StoreProof {
    private static final long SEED = Long.getLong("prove.seed", 20_261_126);

    private StoreProof() {}

    /**
     * The answers are those of the governed view, and tell no twins apart.
     *
     * @param queries how many are asked
     * @param share of what plain DuckDB answers that is answered at least
     */
    static void of(Path folder, HouseStore stores, int queries, double share) {
        var data = folder.resolve("rivermouth.duckdb");
        new DataFile(data).ensure(Optional.of(ProveCity.SCALE), Progress.SILENT);
        var tally = new Tally();
        try (var city = ProveCity.open(folder, data, stores)) {
            var prover = Prover.of(city, SEED);
            Proving.with(prover)
                    .each(
                            LongStream.range(0, Integer.getInteger("prove.queries", queries)),
                            tally::add);

            assertThat(tally.failures().stream().map(StoreProof::told)).isEmpty();
        }
        assertThat(tally.share())
                .as("what is answered of what DuckDB answers")
                .isGreaterThan(share);
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
