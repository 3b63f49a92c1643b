package city.gatehouse.gateway.store;

import city.gatehouse.gateway.store.StoreException.Failure;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many statements a store runs at one time, first come first served. */
public final class StatementSlots {
    private static final long SLICE_MILLIS = 50;

    private final Semaphore free;
    private final StoreLimits limits;

    public StatementSlots(StoreLimits limits) {
        this.free = new Semaphore(limits.connections(), true);
        this.limits = limits;
    }

    /**
     * Takes a slot.
     *
     * @throws StoreException BUSY when none came free in time, STOPPED when the brake was pulled
     */
    public void take(Stop stop) {
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

    public void giveBack() {
        free.release();
    }

    /** How many more statements could run now. */
    public int free() {
        return free.availablePermits();
    }
}
