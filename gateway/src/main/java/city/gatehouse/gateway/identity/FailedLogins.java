package city.gatehouse.gateway.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often somebody has failed to be recognised. Whoever fails too often from one address, or for
 * one account from there, has to wait; an account is never locked for those who ask from elsewhere.
 */
final class FailedLogins {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int OF_ONE_ACCOUNT = 10;
    private static final int OF_ONE_PEER = 50;
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Window> windows =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > REMEMBERED;
                }
            };

    FailedLogins(InstantSource clock) {
        this.clock = clock;
    }

    private record Window(Instant until, int failures) {}

    synchronized boolean tooMany(String account, String peer) {
        return failures(peer) >= OF_ONE_PEER || failures(key(account, peer)) >= OF_ONE_ACCOUNT;
    }

    synchronized void failed(String account, String peer) {
        count(peer);
        count(key(account, peer));
    }

    private int failures(String key) {
        return current(key).map(Window::failures).orElse(0);
    }

    private void count(String key) {
        var next =
                current(key)
                        .map(window -> new Window(window.until(), window.failures() + 1))
                        .orElseGet(() -> new Window(clock.instant().plus(WINDOW), 1));
        windows.put(key, next);
    }

    private Optional<Window> current(String key) {
        return Optional.ofNullable(windows.get(key))
                .filter(window -> clock.instant().isBefore(window.until()));
    }

    private static String key(String account, String peer) {
        return peer + " " + account;
    }
}
