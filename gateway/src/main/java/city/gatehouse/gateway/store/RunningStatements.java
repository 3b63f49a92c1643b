package city.gatehouse.gateway.store;

import city.gatehouse.gateway.store.StoreException.Failure;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The statements that run in a store: so many at one time as it may, first come first served, and
 * none any more once it has been closed or while it cannot be reached. Safe for use by many
 * threads.
 */
public final class RunningStatements<S extends BatchStream> {
    private static final long SLICE_MILLIS = 50;
    private static final long FAREWELL_MILLIS = 1_000;

    private final Semaphore free;
    private final StoreLimits limits;
    private final Consumer<S> abandon;
    private final Set<S> running = ConcurrentHashMap.newKeySet();
    private final Reachability reachability;
    private volatile boolean closed;

    /**
     * @param abandon interrupts a stream whose store goes away
     * @param check looks whether the store can be reached; throws a {@link StoreException} where
     *     not
     */
    public RunningStatements(StoreLimits limits, Consumer<S> abandon, Runnable check) {
        this.free = new Semaphore(limits.connections(), true);
        this.limits = limits;
        this.abandon = abandon;
        this.reachability = new Reachability(check);
    }

    /** Opens a stream that tells when it has been closed, once; nothing runs yet. */
    @FunctionalInterface
    public interface Opening<S> {
        S open(Consumer<S> whenClosed) throws SQLException;
    }

    /**
     * A stream with a place of its own for as long as it is open.
     *
     * @param start starts its statement
     * @param failure what it means that none could be opened
     * @throws StoreException BUSY when no place came free in time, STOPPED when the brake was
     *     pulled, UNAVAILABLE when the store has been closed, UNREACHABLE while it is left alone
     */
    public S open(
            Stop stop,
            Opening<S> opening,
            Consumer<S> start,
            Function<Throwable, StoreException> failure) {
        return reachability.asking(() -> started(opened(stop, opening, failure), start));
    }

    private S opened(Stop stop, Opening<S> opening, Function<Throwable, StoreException> failure) {
        take(stop);
        try {
            checkOpen();
            var stream = opening.open(this::ended);
            running.add(stream);
            if (closed) {
                abandon.accept(stream);
            }
            return stream;
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw closed ? new StoreException(Failure.UNAVAILABLE) : failure.apply(e);
        }
    }

    private S started(S stream, Consumer<S> start) {
        try {
            start.accept(stream);
            return stream;
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private void take(Stop stop) {
        try {
            long slices = Math.max(1, limits.patience().toMillis() / SLICE_MILLIS);
            for (long i = 0; i < slices; i++) {
                stop.check();
                if (free.tryAcquire(SLICE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            throw new StoreException(Failure.BUSY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoreException(Failure.STOPPED);
        }
    }

    private void ended(S stream) {
        running.remove(stream);
        free.release();
    }

    /**
     * @throws StoreException UNAVAILABLE when the store has been closed
     */
    public void checkOpen() {
        if (closed) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    /** How many more statements could run now. */
    public int free() {
        return free.availablePermits();
    }

    /**
     * What runs is abandoned, and nothing is opened any more. Whoever reads has a moment to end, so
     * that what ends a statement in its server is not itself cut off; whoever does not is not
     * waited for.
     */
    public void close() {
        closed = true;
        running.forEach(abandon);
        try {
            if (free.tryAcquire(limits.connections(), FAREWELL_MILLIS, TimeUnit.MILLISECONDS)) {
                free.release(limits.connections());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
