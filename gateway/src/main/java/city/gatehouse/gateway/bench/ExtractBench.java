package city.gatehouse.gateway.bench;

import city.gatehouse.gateway.bench.Measurement.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A million taps with one tokenized and one generalized column through the Flight JDBC driver,
 * beside the raw columns through the store's own JDBC driver. Both read every value.
 */
record ExtractBench(BenchCity city, LongSupplier nanoTime) {
    private static final int WARM_UPS = 2;
    private static final int TURNS = 7;

    /**
     * The driver tells how it allocates memory; held, because loggers that nobody holds are
     * forgotten.
     */
    private static final Logger DRIVER = Logger.getLogger("org.apache.arrow.driver.jdbc");

    static final String SQL =
            "SELECT card_id, tapped_at, stop_id, card_kind, fare FROM mobility.taps";

    void run(Consumer<Measurement> measured) {
        DRIVER.setLevel(Level.WARNING);
        try (var front = city.listen();
                var ours = connect(front.flightUri().toString())) {
            var medians =
                    new Alternation(WARM_UPS, TURNS, nanoTime)
                            .measure(
                                    () -> BenchCity.read(ours, SQL),
                                    () -> BenchCity.read(city.bare(), SQL));
            measured.accept(
                    new Measurement(
                            Suite.EXTRACT, "a-million-taps", medians.ours(), medians.bare(), "ms"));
        } catch (SQLException e) {
            throw new IllegalStateException("the gateway could not be connected to", e);
        }
    }

    Connection connect(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "extractor");
        properties.setProperty(
                "password", city.gateway().credentials().renew("extractor").inClear());
        properties.setProperty("useEncryption", "false");
        return DriverManager.getConnection(url, properties);
    }
}
