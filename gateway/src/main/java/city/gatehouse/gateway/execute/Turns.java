package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many queries at a time; the others wait in the order they came. */
final class Turns {
    private static final long SLICE_MILLIS = 50;

    private final Semaphore free;
    private final Duration patience;

    Turns(int running, Duration patience) {
        this.free = new Semaphore(running, true);
        this.patience = patience;
    }

    /**
     * Waits for a turn, which ends when the result is closed.
     *
     * @throws RefusedException when it does not come in time
     */
    AutoCloseable take(Stop stop) {
        try {
            long left = patience.toMillis();
            do {
                stop.check();
                long slice = Math.min(SLICE_MILLIS, Math.max(left, 1));
                if (free.tryAcquire(slice, TimeUnit.MILLISECONDS)) {
                    return free::release;
                }
                left -= slice;
            } while (left > 0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Failure.STOPPED);
        }
        throw new RefusedException(Refusal.of(RefusalCode.TOO_MUCH));
    }

    int free() {
        return free.availablePermits();
    }
}
