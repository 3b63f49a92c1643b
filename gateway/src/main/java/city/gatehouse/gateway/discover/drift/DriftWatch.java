package city.gatehouse.gateway.discover.drift;

import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.policy.catalog.City;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether the stores are as the catalog says, and keeps count of where they
 * are not: {@code gatehouse.catalog.drift} by store, dataset and kind, and {@code
 * gatehouse.catalog.readable} by store. It names datasets of the catalog, and neither columns nor
 * tables that are not in it. Data is not read.
 */
public final class DriftWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);
    private static final String NO_DATASET = "none";
    private static final long PATIENCE_SECONDS = 5;

    private final Supplier<City> inForce;
    private final Map<String, DataStore> stores;
    private final MultiGauge drift;
    private final Map<String, List<Difference>> found = new ConcurrentHashMap<>();
    private final Map<String, Boolean> readable = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("drift-", 0).factory());

    /**
     * Begins to look, now and again and again.
     *
     * @param stores by the names of the catalog; they outlive the watch
     */
    public static DriftWatch start(
            Supplier<City> inForce,
            Map<String, DataStore> stores,
            MeterRegistry registry,
            Duration every) {
        var watch = new DriftWatch(inForce, stores, registry);
        watch.thread.scheduleWithFixedDelay(
                watch::lookAndGoOn, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    DriftWatch(Supplier<City> inForce, Map<String, DataStore> stores, MeterRegistry registry) {
        this.inForce = inForce;
        this.stores = Map.copyOf(stores);
        this.drift =
                MultiGauge.builder("gatehouse.catalog.drift")
                        .description("Tables and columns that a store and the catalog differ in")
                        .register(registry);
        for (var store : this.stores.keySet()) {
            readable.put(store, false);
            Gauge.builder(
                            "gatehouse.catalog.readable",
                            readable,
                            known -> Boolean.TRUE.equals(known.get(store)) ? 1 : 0)
                    .tags("store", store)
                    .description("1 when the store told its tables when it was asked last")
                    .register(registry);
        }
    }

    /** A look that goes wrong is no reason to stop looking. */
    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("drift: a look went wrong", e);
        }
    }

    /** Looks once at every store. What was found of one that does not answer stays. */
    void look() {
        var city = inForce.get();
        stores.forEach((name, store) -> {
            try {
                found.put(name, Drift.between(city, name, store.tables()));
                readable.put(name, true);
            } catch (StoreException e) {
                readable.put(name, false);
                LOG.warn("drift: store {} does not answer: {}", name, e.failure());
            }
        });
        var rows = new ArrayList<Row<Number>>();
        found.forEach((store, differences) -> rows.addAll(rows(store, differences)));
        drift.register(rows, true);
    }

    private static List<Row<Number>> rows(String store, List<Difference> differences) {
        var counts =
                differences.stream()
                        .collect(
                                Collectors.groupingBy(
                                        difference -> tags(store, difference),
                                        Collectors.counting()));
        var rows = new ArrayList<Row<Number>>();
        counts.forEach((tags, count) -> rows.add(Row.of(tags, count)));
        return rows;
    }

    private static Tags tags(String store, Difference difference) {
        return Tags.of(
                "store",
                store,
                "dataset",
                difference.dataset().map(Object::toString).orElse(NO_DATASET),
                "kind",
                difference.kind().word());
    }

    /** Waits a short while for a look that has begun. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("drift: a look has not ended");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
