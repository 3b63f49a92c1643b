package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * All taps with one tokenized and one generalized column through the Flight JDBC driver, beside the
 * raw columns through the store's own JDBC driver. Both read every value.
 *
 * @param fetchSize of the store's driver
 */
record ExtractBench(BenchCity city, LongSupplier nanoTime, int fetchSize) {
    private static final int WARM_UPS = 2;
    private static final int TURNS = 7;

    static final String SQL =
            "SELECT card_id, tapped_at, stop_id, card_kind, fare FROM mobility.taps";

    void run(Suite suite, String name, Consumer<Measurement> measured) {
        try (var front = city.listen();
                var ours = city.connector(front, "extractor").connect()) {
            var medians =
                    new Alternation(WARM_UPS, TURNS, nanoTime)
                            .measure(
                                    () -> BenchCity.read(ours, SQL),
                                    () -> BenchCity.read(city.bare(), SQL, fetchSize));
            measured.accept(new Measurement(suite, name, medians.ours(), medians.bare(), "ms"));
        } catch (SQLException e) {
            throw new IllegalStateException("the gateway could not be connected to", e);
        }
    }
}
