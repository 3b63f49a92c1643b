package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.catalog.Store;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Questions through the whole path, beside the same by hand on the store. */
record QueryBench(BenchCity city, Store.Kind kind, LongSupplier nanoTime) {
    private static final int WARM_UPS = 10;
    private static final int TURNS = 31;

    /**
     * @param prefix of the cases' names
     */
    void run(Suite suite, String prefix, Consumer<Measurement> measured) {
        var alternation = new Alternation(WARM_UPS, TURNS, nanoTime);
        for (var question : MeasuredQuestion.ALL) {
            var medians =
                    alternation.measure(
                            () -> city.ask(question.account(), question.asked()),
                            () -> BenchCity.read(city.bare(), question.byHand(kind)));
            measured.accept(
                    new Measurement(
                            suite, prefix + question.name(), medians.ours(), medians.bare(), "ms"));
        }
    }
}
