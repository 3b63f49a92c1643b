package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.TreatedColumn;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.Outcome.Status;
import city.gatehouse.gateway.discover.report.Evidence;
import city.gatehouse.gateway.execute.Failures;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/** Records a scan: before a store is touched that it is, and afterwards how it ended. */
record ScanRecord(AuditLog audit, InstantSource clock) {
    /**
     * Records that a store is scanned.
     *
     * @param keys the columns of other tables whose values are compared
     * @return the decision's number
     * @throws RefusedException when it could not be recorded
     */
    long begun(PolicySet set, Store store, List<Evidence.Key> keys) {
        var decision =
                new Decision(
                        clock.instant(),
                        Decision.Kind.SCAN,
                        new Verdict.Answered(),
                        "",
                        "",
                        "cli",
                        "local",
                        set.hash(),
                        "",
                        List.of(),
                        readings(set.city(), store, keys),
                        "",
                        "Shares and rounded counts of a sample, without values.",
                        Detail.words("every table is sampled").about(store));
        return orRefuse(() -> audit.decide(decision));
    }

    private static List<Decision.Reading> readings(
            City city, Store store, List<Evidence.Key> keys) {
        var readings = new LinkedHashMap<String, List<TreatedColumn>>();
        city.datasets().values().stream()
                .filter(dataset -> dataset.store().equals(store.name()))
                .forEach(dataset ->
                        readings.put(
                                dataset.name().toString(),
                                dataset.columns().keySet().stream()
                                        .map(column -> new TreatedColumn(column, "sample"))
                                        .toList()));
        for (var key : keys) {
            var columns =
                    new ArrayList<>(readings.getOrDefault(key.dataset().toString(), List.of()));
            columns.add(new TreatedColumn(key.column(), "compare"));
            readings.put(key.dataset().toString(), columns);
        }
        return readings.entrySet().stream()
                .map(it -> new Decision.Reading(it.getKey(), it.getValue()))
                .toList();
    }

    /**
     * @param columns that were proposed for
     */
    void complete(long decision, long columns) {
        end(decision, new Status.Complete(), Detail.none().with("columns proposed for", columns));
    }

    /** What the caller is told of a scan that broke off. */
    RefusedException failed(long decision, Throwable thrown, Stop stop) {
        var code = Failures.code(thrown, stop);
        end(
                decision,
                code == RefusalCode.CANCELLED ? new Status.Cancelled() : new Status.Failed(code),
                Failures.detail(thrown));
        return thrown instanceof RefusedException refused
                ? refused
                : new RefusedException(Refusal.of(code), thrown);
    }

    private void end(long decision, Status status, Detail detail) {
        orRefuse(() -> {
            audit.outcome(new Outcome(decision, clock.instant(), status, 0, detail));
            return decision;
        });
    }

    private static long orRefuse(Supplier<Long> write) {
        try {
            return write.get();
        } catch (AuditUnavailableException e) {
            throw new RefusedException(Refusal.of(RefusalCode.RECORD_UNAVAILABLE), e);
        }
    }
}
