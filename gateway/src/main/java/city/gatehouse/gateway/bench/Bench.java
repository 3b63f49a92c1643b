package city.gatehouse.gateway.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Runs suites over a bench city. */
public record Bench(BenchCity city, LongSupplier nanoTime) {
    /**
     * The suites in the order in which they run; each measurement is told as soon as it is there.
     */
    public void run(List<Measurement.Suite> suites, Consumer<Measurement> measured) {
        for (var suite : suites) {
            switch (suite) {
                case PLANNING -> new PlanningBench(city, nanoTime).run(measured);
                case POLICIES -> new PoliciesBench(city, nanoTime).run(measured);
                case QUERY -> new QueryBench(city, nanoTime).run(measured);
                case EXTRACT -> new ExtractBench(city, nanoTime).run(measured);
            }
        }
    }
}
