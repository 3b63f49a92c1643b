package city.gatehouse.gateway.query;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A record that is read in tests, and whose disk can fill up. */
final class MemoryAudit implements AuditLog {
    final List<Decision> decisions = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    volatile boolean full;

    @Override
    public synchronized long decide(Decision decision) {
        write();
        decisions.add(decision);
        return decisions.size();
    }

    @Override
    public synchronized void outcome(Outcome outcome) {
        write();
        outcomes.add(outcome);
    }

    private void write() {
        if (full) {
            throw new AuditUnavailableException("the disk is full");
        }
    }

    @Override
    public String reference(long number) {
        return "test-" + number;
    }
}
