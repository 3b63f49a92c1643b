package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.catalog.Store;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Runs suites.
 *
 * @param city opens one over the demo city's data
 */
public record Bench(Supplier<BenchCity> city, StoresBench stores, LongSupplier nanoTime) {
    /**
     * The suites in the order in which they run; each measurement is told as soon as it is there.
     */
    public void run(List<Suite> suites, Consumer<Measurement> measured) {
        for (var suite : suites) {
            switch (suite) {
                case PLANNING -> with(c -> new PlanningBench(c, nanoTime).run(measured));
                case POLICIES -> with(c -> new PoliciesBench(c, nanoTime).run(measured));
                case QUERY ->
                        with(c ->
                                new QueryBench(
                                                c,
                                                Store.Kind.DUCKDB,
                                                new Alternation(10, 31, nanoTime))
                                        .run(suite, "", measured));
                case EXTRACT ->
                        with(c ->
                                new ExtractBench(c, nanoTime, 0)
                                        .run(suite, "a-million-taps", measured));
                case STORES -> stores.run(measured);
            }
        }
    }

    private void with(Consumer<BenchCity> measuring) {
        try (var opened = city.get()) {
            measuring.accept(opened);
        }
    }
}
