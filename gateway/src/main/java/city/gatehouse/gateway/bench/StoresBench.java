package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.catalog.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Questions over a PostgreSQL and a Trino, beside the same by hand through the server's own driver
 * against the same server; and in PostgreSQL all taps, and many clients at once. The servers are
 * started for it.
 *
 * @param directory that it may do with as it likes
 * @param starts the folder that has a {@code start} for each kind of server
 * @param scale times two million taps
 */
public record StoresBench(
        Path directory, Path starts, BigDecimal scale, InstantSource clock, LongSupplier nanoTime) {
    private static final int THOUSANDS = 2_000;
    private static final int CLIENTS = 50;
    private static final List<Integer> FETCH_SIZES = List.of(0, 1_000, 10_000, 100_000);

    /** The taps of one day, which are found by an index. */
    private static final String ONE_DAY =
            "SELECT stop_id, count(*) AS taps, sum(fare) AS fares FROM mobility.taps"
                    + " WHERE tapped_at >= TIMESTAMP '2026-03-02 00:00:00'"
                    + " AND tapped_at < TIMESTAMP '2026-03-03 00:00:00' GROUP BY stop_id";

    void run(Consumer<Measurement> measured) {
        over(Store.Kind.POSTGRESQL, measured);
        over(Store.Kind.TRINO, measured);
    }

    private void over(Store.Kind kind, Consumer<Measurement> measured) {
        var own = directory.resolve(BenchServer.word(kind));
        try (var server = BenchServer.start(kind, starts, own.resolve("server.log"))) {
            server.fill(scale.multiply(BigDecimal.valueOf(THOUSANDS)).intValue());
            var prefix = BenchServer.word(kind) + "-";
            try (var city = BenchCity.open(own, server, clock)) {
                new QueryBench(city, kind, new Alternation(3, 9, nanoTime))
                        .run(Suite.STORES, prefix, measured);
                if (kind == Store.Kind.POSTGRESQL) {
                    extract(city, prefix, measured);
                    clients(city, server, prefix, measured);
                }
            }
        }
    }

    private void extract(BenchCity city, String prefix, Consumer<Measurement> measured) {
        try {
            // Without a transaction the driver of PostgreSQL gets all rows before the first is
            // read.
            city.bare().setAutoCommit(false);
            new ExtractBench(city, nanoTime, bestFetchSize(city.bare()))
                    .run(Suite.STORES, prefix + "extract", measured);
            city.bare().setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare store failed", e);
        }
    }

    private int bestFetchSize(Connection bare) throws SQLException {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int size : FETCH_SIZES) {
            BenchCity.read(bare, ExtractBench.SQL, size);
            long begin = nanoTime.getAsLong();
            BenchCity.read(bare, ExtractBench.SQL, size);
            long taken = nanoTime.getAsLong() - begin;
            if (taken < least) {
                least = taken;
                best = size;
            }
        }
        return best;
    }

    private void clients(
            BenchCity city, BenchServer server, String prefix, Consumer<Measurement> measured) {
        try (var front = city.listen()) {
            var medians =
                    new ClientsBench(CLIENTS, nanoTime)
                            .measure(
                                    city.connector(front, "extractor"),
                                    ONE_DAY,
                                    server::connect,
                                    ONE_DAY);
            measured.accept(
                    new Measurement(
                            Suite.STORES,
                            prefix + CLIENTS + "-clients",
                            medians.ours(),
                            medians.bare(),
                            "ms"));
        }
    }
}
