package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import city.gatehouse.policy.catalog.Store;
import java.util.function.Consumer;

/** Questions through the whole path, beside the same by hand on the store. */
record QueryBench(BenchCity city, Store.Kind kind, Alternation alternation) {
    /**
     * @param prefix of the cases' names
     */
    void run(Suite suite, String prefix, Consumer<Measurement> measured) {
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
