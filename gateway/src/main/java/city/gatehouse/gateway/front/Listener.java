package city.gatehouse.gateway.front;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a front listens.
 *
 * @param port 0 for any that is free
 * @param tls must be there for any host but a loopback one
 */
public record Listener(String host, int port, Optional<Tls> tls) {
    public Listener {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
        if (tls.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "`" + host + "` is not a loopback address, so it needs TLS");
        }
    }

    /** The loopback address, without TLS. */
    public static Listener onLoopback(int port) {
        return new Listener("localhost", port, Optional.empty());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
