package city.gatehouse.gateway.front;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A record in memory. */
public final class Outcomes implements AuditLog {
    private final AtomicLong decisions = new AtomicLong();
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    public long next() {
        return decisions.incrementAndGet();
    }

    public List<Outcome.Status> statuses() {
        return outcomes.stream().map(Outcome::status).toList();
    }

    @Override
    public long decide(Decision decision) {
        return next();
    }

    @Override
    public void outcome(Outcome outcome) {
        outcomes.add(outcome);
    }

    @Override
    public String reference(long number) {
        return Long.toString(number);
    }
}
