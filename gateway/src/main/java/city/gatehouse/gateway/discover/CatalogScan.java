package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.discover.name.NameLexicon;
import city.gatehouse.gateway.discover.report.ScanReport;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.apache.arrow.memory.BufferAllocator;

/**
 * Looks at a store and proposes what the catalog could say of it. It accepts nothing: what it
 * returns are proposals, and what nobody writes into the catalog stays hidden. It is on record
 * before the store is touched.
 */
public final class CatalogScan {
    private final Supplier<PolicySet> inForce;
    private final Map<String, DataStore> stores;
    private final BufferAllocator allocator;
    private final ScheduledExecutorService scheduler;
    private final Duration timeout;
    private final AuditLog audit;
    private final ScanRecord record;
    private final InstantSource clock;

    /**
     * @param stores all of the city's, by name
     * @param timeout of a whole scan
     */
    public CatalogScan(
            Supplier<PolicySet> inForce,
            Map<String, DataStore> stores,
            BufferAllocator allocator,
            ScheduledExecutorService scheduler,
            Duration timeout,
            AuditLog audit,
            InstantSource clock) {
        this.inForce = inForce;
        this.stores = Map.copyOf(stores);
        this.allocator = allocator;
        this.scheduler = scheduler;
        this.timeout = timeout;
        this.record = new ScanRecord(audit, clock);
        this.audit = audit;
        this.clock = clock;
    }

    /** Is told which table is looked at. */
    @FunctionalInterface
    public interface Watcher {
        void at(String table, int done, int all);
    }

    /**
     * Scans a store.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when it could not be recorded, or a
     *     store does not answer
     */
    public ScanReport scan(Store declared, Watcher watcher) {
        var set = inForce.get();
        var keys = KnownKeys.of(set.city(), stores);
        long decision = record.begun(set, declared, keys.all());
        try (var own = allocator.newChildAllocator("scan", 0, Long.MAX_VALUE);
                var stop = Stop.after(timeout, scheduler)) {
            try {
                var scan =
                        new StoreScan(
                                set.city(), store(declared), keys, new Reading(own, stop), judge());
                var tables = scan.run(watcher);
                record.complete(decision, tables.stream().mapToLong(t -> t.columns().size()).sum());
                return new ScanReport(
                        declared.name(), audit.reference(decision), tables, scan.notes());
            } catch (RuntimeException e) {
                throw record.failed(decision, e, stop);
            }
        }
    }

    private Judge judge() {
        return new Judge(NameLexicon.bundled(), clock.instant().atZone(ZoneOffset.UTC).getYear());
    }

    private DataStore store(Store declared) {
        var store = stores.get(declared.name());
        if (store == null) {
            throw new IllegalArgumentException("not a store of this city");
        }
        return store;
    }
}
