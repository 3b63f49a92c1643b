package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.query.Session;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The open connections, by the token that each was given when it was opened. They are held in
 * memory only and end when they have been idle, or open, for too long.
 */
final class Connections {
    private static final int LIMIT = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LIFE = Duration.ofHours(12);

    /** 256 bits, so that no token, handle or ticket can be guessed. */
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random;
    private final Ticker ticker;
    private final Cache<String, Opened> byToken;
    private final Cache<Who, Connection> withoutToken;

    private record Opened(Connection connection, long at) {}

    private record Who(String account, String purpose, String peer) {}

    Connections(SecureRandom random, Ticker ticker) {
        this.random = random;
        this.ticker = ticker;
        this.byToken =
                Caffeine.newBuilder()
                        .maximumSize(LIMIT)
                        .expireAfterAccess(IDLE)
                        .ticker(ticker)
                        .build();
        this.withoutToken =
                Caffeine.newBuilder()
                        .maximumSize(LIMIT)
                        .expireAfterAccess(IDLE)
                        .ticker(ticker)
                        .build();
    }

    /** Opens a connection and returns the token by which its calls are known. */
    String open(Session session) {
        String token = random();
        byToken.put(token, new Opened(connection(session), ticker.read()));
        return token;
    }

    /** The connection with this token, for the peer that opened it. */
    Optional<Connection> find(String token, String peer) {
        return Optional.ofNullable(byToken.getIfPresent(token))
                .filter(opened -> ticker.read() - opened.at < LIFE.toNanos())
                .map(Opened::connection)
                .filter(connection -> connection.opened().peer().equals(peer));
    }

    /** The connection of a client that shows its credentials with every call. */
    Connection of(Session session) {
        var who = new Who(session.account().name(), session.purpose(), session.peer());
        return withoutToken.get(who, _ -> connection(session));
    }

    void close(Connection connection) {
        byToken.asMap().values().removeIf(opened -> opened.connection == connection);
        withoutToken.asMap().values().remove(connection);
        connection.close();
    }

    private Connection connection(Session session) {
        return new Connection(session, this::random, ticker);
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
