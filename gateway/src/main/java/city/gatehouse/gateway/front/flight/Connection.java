package city.gatehouse.gateway.front.flight;

import city.gatehouse.gateway.query.Session;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One client's connection: for whom and for which purpose it was opened, its prepared statements,
 * and the tickets it may still exchange for answers. Handles and tickets are random and mean
 * nothing on another connection.
 */
final class Connection {
    private static final long STATEMENTS = 1_000;
    private static final long TICKETS = 1_000;
    private static final Duration STATEMENT_IDLE = Duration.ofHours(1);
    private static final Duration TICKET_LIFE = Duration.ofMinutes(5);

    private final Session opened;
    private final Supplier<String> random;
    private final Cache<String, Prepared> statements;
    private final Cache<String, Prepared> tickets;
    private final Map<String, AnswerPump> running = new ConcurrentHashMap<>();

    Connection(Session opened, Supplier<String> random, Ticker ticker) {
        this.opened = opened;
        this.random = random;
        this.statements =
                Caffeine.newBuilder()
                        .maximumSize(STATEMENTS)
                        .expireAfterAccess(STATEMENT_IDLE)
                        .ticker(ticker)
                        .build();
        this.tickets =
                Caffeine.newBuilder()
                        .maximumSize(TICKETS)
                        .expireAfterWrite(TICKET_LIFE)
                        .ticker(ticker)
                        .build();
    }

    /** The session as it was when the connection was opened; its account may have changed since. */
    Session opened() {
        return opened;
    }

    String keep(Prepared statement) {
        String handle = random.get();
        statements.put(handle, statement);
        return handle;
    }

    void replace(String handle, Prepared statement) {
        statements.put(handle, statement);
    }

    Prepared statement(String handle) {
        Prepared statement = statements.getIfPresent(handle);
        if (statement == null) {
            throw new RefusedException(
                    Refusal.of(RefusalCode.INVALID, "this prepared statement is not known any more")
                            .help("prepare it again"));
        }
        return statement;
    }

    void forget(String handle) {
        statements.invalidate(handle);
    }

    /** A ticket that can be exchanged once for the answer to {@code statement} as it is now. */
    String ticket(Prepared statement) {
        String ticket = random.get();
        tickets.put(ticket, statement);
        return ticket;
    }

    Prepared redeem(String ticket) {
        return Optional.ofNullable(tickets.asMap().remove(ticket))
                .orElseThrow(() ->
                        new RefusedException(
                                Refusal.of(
                                                RefusalCode.INVALID,
                                                "this ticket is used or has expired")
                                        .help("execute the statement again")));
    }

    void started(String ticket, AnswerPump pump) {
        running.put(ticket, pump);
    }

    void ended(String ticket) {
        running.remove(ticket);
    }

    /** Stops what the ticket stands for. Returns false when there is nothing to stop. */
    boolean cancel(String ticket) {
        AnswerPump pump = running.get(ticket);
        if (pump != null) {
            pump.cancel();
        }
        return tickets.asMap().remove(ticket) != null || pump != null;
    }

    void close() {
        tickets.invalidateAll();
        statements.invalidateAll();
        running.values().forEach(AnswerPump::cancel);
    }
}
