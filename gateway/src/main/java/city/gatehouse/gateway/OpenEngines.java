package city.gatehouse.gateway;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.Problem;
import city.gatehouse.gateway.configuration.QueryLimits;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.discover.CatalogScan;
import city.gatehouse.gateway.execute.Execution;
import city.gatehouse.gateway.execute.ExecutionLimits;
import city.gatehouse.gateway.execute.ResidualEngine;
import city.gatehouse.gateway.state.OwnerOnly;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.City;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;

/** Whatever runs plans: the city's stores and the engines and memory of the gateway itself. */
final class OpenEngines implements AutoCloseable {
    private final OpenStores stores;
    private final ResidualEngine residuals;
    private final BufferAllocator allocator = new RootAllocator();
    private final ScheduledExecutorService brakes =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("brake-", 0).factory());
    private final QueryLimits limits;
    private final Execution execution;

    private OpenEngines(
            OpenStores stores, ResidualEngine residuals, TokenKeys tokens, QueryLimits limits) {
        this.stores = stores;
        this.residuals = residuals;
        this.limits = limits;
        this.execution =
                new Execution(
                        stores.byName(),
                        residuals,
                        tokens,
                        allocator,
                        new ExecutionLimits(
                                limits.memoryBytes(),
                                limits.rows(),
                                limits.bytes(),
                                limits.timeout(),
                                limits.running(),
                                limits.patience()),
                        brakes);
    }

    /**
     * @throws NotReadyException with every store that cannot be opened
     */
    static OpenEngines open(
            City city, TokenKeys tokens, GatewayConfiguration configuration, Premises premises) {
        prepareSpill(premises);
        int processors = Runtime.getRuntime().availableProcessors();
        var stores =
                OpenStores.open(
                        city.stores(),
                        premises,
                        OpenStores.limits(configuration.stores(), premises, processors),
                        configuration.places());
        var residuals =
                new ResidualEngine(
                        OpenStores.limits(configuration.residual(), premises, processors));
        return new OpenEngines(stores, residuals, tokens, configuration.limits());
    }

    /** What looks at the stores for the catalog. */
    CatalogScan scan(Supplier<PolicySet> inForce, AuditLog audit, InstantSource clock) {
        return new CatalogScan(
                inForce, stores.byName(), allocator, brakes, limits.timeout(), audit, clock);
    }

    /** The stores, by name. */
    Map<String, DataStore> stores() {
        return stores.byName();
    }

    Execution execution() {
        return execution;
    }

    /** Bytes that queries hold in batches now. */
    long held() {
        return allocator.getAllocatedMemory();
    }

    /** What spills there is raw data. */
    private static void prepareSpill(Premises premises) {
        try {
            OwnerOnly.directory(premises.spill());
        } catch (IOException e) {
            throw new NotReadyException(
                    new Problem(
                            ReadinessCode.DATA_DIRECTORY,
                            "the directory `" + premises.spill() + "` cannot be made",
                            "check the permissions of the data directory"),
                    e);
        }
    }

    /** Stores first: whatever still streams ends there, and gives its memory back. */
    @Override
    public void close() {
        try (Closing _ = brakes::shutdownNow;
                Closing _ = allocator::close;
                Closing _ = residuals::close;
                Closing _ = stores::close) {
            brakes.shutdown();
        }
    }

    @FunctionalInterface
    private interface Closing extends AutoCloseable {
        @Override
        void close();
    }
}
