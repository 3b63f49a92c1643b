package city.gatehouse.gateway.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How one gateway runs.
 *
 * @param gateway its name, and that of its chain of records
 * @param data where its keys, records, state and stores are; {@code .gatehouse} in the city's
 *     folder where absent
 * @param masterKey the file of the master key; {@code master.key} in the data directory where
 *     absent
 * @param stores what each embedded store may use
 * @param residual what the embedded engine may use for one residual query
 * @param places where the stores are
 * @param driftEvery how often the gateway looks whether the stores are as the catalog says
 */
public record GatewayConfiguration(
        String gateway,
        Optional<Path> data,
        Optional<Path> masterKey,
        ListenerAddress flight,
        ListenerAddress http,
        QueryLimits limits,
        EngineLimits stores,
        EngineLimits residual,
        StorePlaces places,
        Duration driftEvery) {
    private static final Duration DRIFT_EVERY = Duration.ofMinutes(15);

    /** What holds where nothing is set. */
    public static final GatewayConfiguration DEFAULT =
            new GatewayConfiguration(
                    "main",
                    Optional.empty(),
                    Optional.empty(),
                    new ListenerAddress("127.0.0.1", 8815, Optional.empty()),
                    new ListenerAddress("127.0.0.1", 8816, Optional.empty()),
                    QueryLimits.DEFAULT,
                    EngineLimits.STORE,
                    EngineLimits.RESIDUAL,
                    StorePlaces.NONE,
                    DRIFT_EVERY);

    public GatewayConfiguration {
        if (driftEvery.isNegative() || driftEvery.isZero()) {
            throw new IllegalArgumentException("there is time between two looks");
        }
    }

    /** The same with another name, for a gateway beside the one that serves. */
    public GatewayConfiguration named(String name) {
        return new GatewayConfiguration(
                name, data, masterKey, flight, http, limits, stores, residual, places, driftEvery);
    }

    /** The same with its data elsewhere. */
    public GatewayConfiguration withData(Path directory) {
        return new GatewayConfiguration(
                gateway,
                Optional.of(directory),
                masterKey,
                flight,
                http,
                limits,
                stores,
                residual,
                places,
                driftEvery);
    }

    /** The same, listening elsewhere. */
    public GatewayConfiguration listening(ListenerAddress atFlight, ListenerAddress atHttp) {
        return new GatewayConfiguration(
                gateway,
                data,
                masterKey,
                atFlight,
                atHttp,
                limits,
                stores,
                residual,
                places,
                driftEvery);
    }

    /** The same with other limits for questions. */
    public GatewayConfiguration withLimits(QueryLimits ofQueries) {
        return new GatewayConfiguration(
                gateway,
                data,
                masterKey,
                flight,
                http,
                ofQueries,
                stores,
                residual,
                places,
                driftEvery);
    }

    /** The same with other limits for what computes. */
    public GatewayConfiguration withEngines(EngineLimits ofStores, EngineLimits ofResidual) {
        return new GatewayConfiguration(
                gateway,
                data,
                masterKey,
                flight,
                http,
                limits,
                ofStores,
                ofResidual,
                places,
                driftEvery);
    }

    /** The same with its stores elsewhere. */
    public GatewayConfiguration withPlaces(StorePlaces ofStores) {
        return new GatewayConfiguration(
                gateway,
                data,
                masterKey,
                flight,
                http,
                limits,
                stores,
                residual,
                ofStores,
                driftEvery);
    }
}
