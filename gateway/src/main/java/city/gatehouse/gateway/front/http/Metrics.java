package city.gatehouse.gateway.front.http;

/** What is counted of the gateway, in the text format of Prometheus. */
@FunctionalInterface
public interface Metrics {
    String text();
}
