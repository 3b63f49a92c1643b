package city.gatehouse.gateway.front;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Readiness;
import city.gatehouse.gateway.discover.drift.DriftWatch;
import city.gatehouse.gateway.front.flight.FlightFront;
import city.gatehouse.gateway.front.http.HttpFront;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.security.SecureRandom;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;

/** The fronts of an open gateway, listening. To be closed before the gateway is. */
public final class Fronts implements AutoCloseable {
    /** For metadata and parameters; answers stand in the gateway's own memory. */
    private static final long MEMORY = 512L << 20;

    private final BufferAllocator allocator;
    private final FlightFront flight;
    private final HttpFront http;
    private final DriftWatch drift;

    private Fronts(
            BufferAllocator allocator, FlightFront flight, HttpFront http, DriftWatch drift) {
        this.allocator = allocator;
        this.flight = flight;
        this.http = http;
        this.drift = drift;
    }

    /**
     * Starts to listen where the gateway's configuration says.
     *
     * @param version of the gateway, as clients are told
     * @throws NotReadyException when a listener may not be opened as it is configured
     */
    public static Fronts start(Gateway gateway, SecureRandom random, String version) {
        var configuration = gateway.configuration();
        var problems = Readiness.ofListeners(configuration);
        if (!problems.isEmpty()) {
            throw new NotReadyException(problems);
        }
        var questions = Questions.to(gateway.queryPath());
        var doorkeeper = Doorkeeper.of(gateway.identity());
        var allocator = new RootAllocator(MEMORY);
        try {
            var flight =
                    FlightFront.start(
                            configuration.flight(),
                            questions,
                            doorkeeper,
                            allocator,
                            random,
                            version);
            try {
                var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
                var http =
                        HttpFront.start(
                                configuration.http(), questions, doorkeeper, registry::scrape);
                return new Fronts(allocator, flight, http, gateway.watchDrift(registry));
            } catch (RuntimeException failure) {
                flight.close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            allocator.close();
            throw failure;
        }
    }

    /** As the JDBC driver takes it, without credentials and purpose. */
    public URI flightUri() {
        return flight.uri();
    }

    public URI httpUri() {
        return http.uri();
    }

    /** Lets answers end that are under way, for a short while, then breaks them off. */
    @Override
    public void close() {
        drift.close();
        http.close();
        flight.close();
        allocator.close();
    }
}
