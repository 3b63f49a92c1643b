package city.gatehouse.gateway.front.http;

import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.Doorkeeper;
import city.gatehouse.gateway.front.Questions;
import city.gatehouse.gateway.front.http.answer.OpenAnswers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The listener for HTTP. */
public final class HttpFront implements AutoCloseable {
    private static final String LARGEST_REQUEST = "1MB";
    private static final String CERTIFICATE = "listener";

    private final ApplicationContext context;
    private final OpenAnswers open;
    private final URI uri;

    private HttpFront(ApplicationContext context, URI uri) {
        this.context = context;
        this.open = context.getBean(OpenAnswers.class);
        this.uri = uri;
    }

    /**
     * Starts to listen.
     *
     * @throws RuntimeException when the port cannot be had
     */
    public static HttpFront start(
            ListenerAddress listener, Questions questions, Doorkeeper doorkeeper, Metrics metrics) {
        // The environment and the system's properties are not looked at: what holds is in the
        // gateway's configuration and here.
        var context =
                ApplicationContext.builder()
                        .banner(false)
                        .deduceEnvironment(false)
                        .environmentPropertySource(false)
                        .bootstrapEnvironment(false)
                        .eagerInitSingletons(false)
                        .properties(properties(listener))
                        .build();
        try {
            context.registerSingleton(Questions.class, questions);
            context.registerSingleton(Doorkeeper.class, doorkeeper);
            context.registerSingleton(Metrics.class, metrics);
            context.start();
            var server = context.getBean(EmbeddedServer.class).start();
            String scheme = listener.tls().isPresent() ? "https" : "http";
            return new HttpFront(
                    context,
                    URI.create("%s://%s:%d".formatted(scheme, listener.host(), server.getPort())));
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }

    private static Map<String, Object> properties(ListenerAddress listener) {
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.host", listener.host());
        properties.put("micronaut.server.max-request-size", LARGEST_REQUEST);
        properties.put("micronaut.serde.deserialization.ignore-unknown", false);
        // Who may come in is decided by the door.
        properties.put("micronaut.security.enabled", false);
        // Platform threads: a store's native call would hold a virtual thread's carrier.
        properties.put("micronaut.executors.blocking.type", "cached");
        properties.put("micronaut.executors.blocking.virtual", false);
        int port = listener.port() == 0 ? -1 : listener.port();
        listener.tls()
                .ifPresentOrElse(
                        tls -> {
                            String files = "micronaut.certificate.file." + CERTIFICATE;
                            properties.put(files + ".format", "PEM");
                            properties.put(files + ".path", tls.key().toString());
                            properties.put(
                                    files + ".certificate-path", tls.certificates().toString());
                            properties.put("micronaut.server.ssl.enabled", true);
                            properties.put("micronaut.server.ssl.key-name", CERTIFICATE);
                            properties.put("micronaut.server.ssl.port", port);
                        },
                        () -> properties.put("micronaut.server.port", port));
        return properties;
    }

    public URI uri() {
        return uri;
    }

    /** Breaks off what it still answers. */
    @Override
    public void close() {
        context.close();
        open.discard();
    }
}
