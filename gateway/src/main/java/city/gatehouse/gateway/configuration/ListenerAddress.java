package city.gatehouse.gateway.configuration;

import java.util.Optional;

/**
 * Where a front listens.
 *
 * @param port 0 for any that is free
 */
public record ListenerAddress(String host, int port, Optional<TlsFiles> tls) {
    public ListenerAddress {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is from 0 to 65535");
        }
    }
}
