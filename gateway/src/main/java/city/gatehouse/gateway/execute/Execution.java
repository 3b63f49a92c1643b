package city.gatehouse.gateway.execute;

import city.gatehouse.anonymize.BatchTreatment;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.Hierarchy;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;

/** Runs governed plans: store, treatment, residual. Safe for use by many threads. */
public final class Execution {
    private final Map<String, DataStore> stores;
    private final ResidualEngine residuals;
    private final TokenKeys keys;
    private final BufferAllocator allocator;
    private final ExecutionLimits limits;
    private final ScheduledExecutorService scheduler;
    private final Turns turns;
    private final AtomicLong started = new AtomicLong();

    /**
     * @param stores by the names of the catalog; they belong to whoever opened them, as do the
     *     other parts
     * @param scheduler pulls the brakes of queries whose time is up; its threads must not be
     *     virtual, for those can all be busy in native code
     */
    public Execution(
            Map<String, DataStore> stores,
            ResidualEngine residuals,
            TokenKeys keys,
            BufferAllocator allocator,
            ExecutionLimits limits,
            ScheduledExecutorService scheduler) {
        this.stores = Map.copyOf(stores);
        this.residuals = residuals;
        this.keys = keys;
        this.allocator = allocator;
        this.limits = limits;
        this.scheduler = scheduler;
        this.turns = new Turns(limits.running(), limits.patience());
    }

    /**
     * The answer of a plan. Its time starts now; no store is touched before its first batch is
     * asked for.
     */
    public AnswerStream answer(GovernedPlan plan, Map<String, Hierarchy> hierarchies) {
        var own =
                allocator.newChildAllocator(
                        "query-" + started.incrementAndGet(), 0, Long.MAX_VALUE);
        var stop = Stop.after(limits.timeout(), scheduler);
        return new AnswerStream(
                AnswerSchema.of(plan.columns()),
                own,
                stop,
                limits,
                () -> turns.take(stop),
                () -> open(plan, hierarchies, own, stop));
    }

    private BatchStream open(
            GovernedPlan plan, Map<String, Hierarchy> hierarchies, BufferAllocator own, Stop stop) {
        return plan.residual()
                .<BatchStream>map(sql ->
                        Residual.run(
                                residuals,
                                sql,
                                plan.fragments(),
                                fragment -> treated(fragment, hierarchies, own, stop),
                                own,
                                stop))
                .orElseGet(() -> treated(plan.fragments().getFirst(), hierarchies, own, stop));
    }

    private BatchStream treated(
            Fragment fragment, Map<String, Hierarchy> hierarchies, BufferAllocator own, Stop stop) {
        var store = stores.get(fragment.store());
        if (store == null) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
        var held = new Closing();
        try {
            var answered = held.hold(store.open(fragment.sql(), own, stop));
            var raw =
                    held.hold(
                            VectorSchemaRoot.create(AnswerSchema.raw(fragment.rawColumns()), own));
            var treatment =
                    held.hold(
                            new BatchTreatment(
                                    fragment.columns(), raw.getSchema(), keys, hierarchies, own));
            return new TreatedStream(
                    answered, raw, treatment, new MemoryBudget(own, limits.memoryBytes()));
        } catch (RuntimeException | Error e) {
            held.close();
            throw e;
        }
    }

    /** How many more queries could run now. */
    public int free() {
        return turns.free();
    }
}
