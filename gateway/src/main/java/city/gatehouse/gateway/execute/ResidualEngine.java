package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.duckdb.DuckDbInstance;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;

/**
 * The embedded DuckDBs that compute residual queries. Each serves one query at a time, so that no
 * query can use up another's memory or see its tables. Opening one takes about 15 ms, so those that
 * served without a failure serve again; each query has a connection of its own, with which all that
 * it made there goes.
 */
public final class ResidualEngine implements AutoCloseable {
    private final StoreLimits limits;
    private final Deque<DuckDbInstance> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean closed;

    /**
     * @param limits of each query
     */
    public ResidualEngine(StoreLimits limits) {
        this.limits = limits;
    }

    Lease lease() {
        var instance = idle.poll();
        return new Lease(
                instance != null
                        ? instance
                        : DuckDbInstance.isolated("residual-" + opened.incrementAndGet(), limits));
    }

    @Override
    public void close() {
        closed = true;
        for (var instance = idle.poll(); instance != null; instance = idle.poll()) {
            instance.close();
        }
    }

    /** An instance for one query. */
    final class Lease implements AutoCloseable {
        private final DuckDbInstance instance;
        private boolean sound;

        private Lease(DuckDbInstance instance) {
            this.instance = instance;
        }

        /** A connection, or none and the lease is over. */
        DuckDBConnection connect() {
            try {
                return instance.connect();
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        /** The query did what it should, so the instance may serve again. */
        void sound() {
            sound = true;
        }

        @Override
        public void close() {
            if (sound && !closed) {
                idle.push(instance);
            } else {
                instance.close();
            }
        }
    }
}
