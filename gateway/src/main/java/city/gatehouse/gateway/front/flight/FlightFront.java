package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.configuration.TlsFiles;
import city.gatehouse.gateway.front.Doorkeeper;
import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.flight.metadata.SqlInformation;
import com.github.benmanes.caffeine.cache.Ticker;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.arrow.flight.FlightServer;
import org.apache.arrow.flight.Location;
import org.apache.arrow.memory.BufferAllocator;

/** The listener for Arrow Flight SQL. */
public final class FlightFront implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int LARGEST_REQUEST = 4 << 20;
    private static final int LARGEST_HEADERS = 16 << 10;

    private final FlightServer server;
    private final BufferAllocator allocator;
    private final ExecutorService threads;
    private final URI uri;

    private FlightFront(
            FlightServer server, BufferAllocator allocator, ExecutorService threads, URI uri) {
        this.server = server;
        this.allocator = allocator;
        this.threads = threads;
        this.uri = uri;
    }

    /**
     * Starts to listen.
     *
     * @param memory from which the front takes what it needs for metadata and parameters
     * @param version of the gateway, as clients are told
     * @throws UncheckedIOException when the port cannot be had
     */
    public static FlightFront start(
            ListenerAddress listener,
            Questions questions,
            Doorkeeper doorkeeper,
            BufferAllocator memory,
            SecureRandom random,
            String version) {
        var allocator = memory.newChildAllocator("flight", 0, Long.MAX_VALUE);
        // Platform threads: a store's native call would hold a virtual thread's carrier, of which
        // there are as many as cores, and then nobody else is served.
        var threads =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("flight-", 0).factory());
        var connections = new Connections(random, Ticker.systemTicker());
        var producer =
                new GuardedProducer(
                        new SqlProducer(questions, allocator, new SqlInformation(version), threads),
                        connections);
        Consumer<NettyServerBuilder> grpc =
                builder ->
                        builder.intercept(new Gate(doorkeeper, connections))
                                .keepAliveTime(1, TimeUnit.MINUTES)
                                .keepAliveTimeout(20, TimeUnit.SECONDS)
                                .permitKeepAliveTime(10, TimeUnit.SECONDS);
        var builder =
                FlightServer.builder()
                        .allocator(allocator)
                        .location(location(listener))
                        .producer(producer)
                        .executor(threads)
                        .maxInboundMessageSize(LARGEST_REQUEST)
                        .setMaxHeaderListSize(LARGEST_HEADERS)
                        .transportHint("grpc.builderConsumer", grpc);
        try {
            if (listener.tls().isPresent()) {
                TlsFiles tls = listener.tls().get();
                builder.useTls(tls.certificates().toFile(), tls.key().toFile());
            }
            FlightServer server = builder.build().start();
            return new FlightFront(server, allocator, threads, uri(listener, server.getPort()));
        } catch (IOException failure) {
            threads.shutdownNow();
            allocator.close();
            throw new UncheckedIOException(failure);
        }
    }

    /** As the JDBC driver takes it, without credentials and purpose. */
    public URI uri() {
        return uri;
    }

    /** Lets answers end that are under way, for a short while, then breaks them off. */
    @Override
    public void close() {
        server.shutdown();
        try {
            if (!server.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                server.close();
            }
            threads.shutdown();
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        allocator.close();
    }

    private static Location location(ListenerAddress listener) {
        return listener.tls().isPresent()
                ? Location.forGrpcTls(listener.host(), listener.port())
                : Location.forGrpcInsecure(listener.host(), listener.port());
    }

    private static URI uri(ListenerAddress listener, int port) {
        return URI.create(
                "jdbc:arrow-flight-sql://%s:%d/?useEncryption=%s"
                        .formatted(listener.host(), port, listener.tls().isPresent()));
    }
}
