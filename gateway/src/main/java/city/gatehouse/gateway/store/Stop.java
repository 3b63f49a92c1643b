package city.gatehouse.gateway.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The brake of one query: pulled by its caller, or by time. Once pulled it stays so, and interrupts
 * whatever the query runs, again and again until the query has let go: an engine can miss an
 * interrupt that comes just before a statement starts. Safe for use by many threads.
 */
public final class Stop implements AutoCloseable {
    private static final long AGAIN_MILLIS = 50;

    /** Who pulled the brake. */
    public enum Reason {
        CANCELLED,
        TIMEOUT
    }

    private final ScheduledExecutorService scheduler;
    private final Set<Runnable> interrupts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Future<?>> scheduled = new ArrayList<>();
    private volatile @Nullable Reason reason;
    private boolean closed;

    private Stop(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /** A brake that pulls itself after {@code timeout}. */
    public static Stop after(Duration timeout, ScheduledExecutorService scheduler) {
        var stop = new Stop(scheduler);
        synchronized (stop) {
            stop.scheduled.add(
                    scheduler.schedule(
                            () -> stop.pull(Reason.TIMEOUT),
                            timeout.toMillis(),
                            TimeUnit.MILLISECONDS));
        }
        return stop;
    }

    /** Pulls the brake; the first reason stays. */
    public synchronized void pull(Reason why) {
        if (closed || reason != null) {
            return;
        }
        reason = why;
        interrupt();
        try {
            scheduled.add(
                    scheduler.scheduleWithFixedDelay(
                            this::interrupt, AGAIN_MILLIS, AGAIN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException _) {
            // The gateway is going down; what was interrupted once will have to do.
        }
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * @throws StoreException with {@link StoreException.Failure#STOPPED} when it was pulled
     */
    public void check() {
        if (reason != null) {
            throw new StoreException(StoreException.Failure.STOPPED);
        }
    }

    /** From now on until the end of {@code work}, a pull runs {@code interrupt}, more than once. */
    public synchronized Guard guard(Runnable interrupt) {
        interrupts.add(interrupt);
        return () -> release(interrupt);
    }

    private synchronized void release(Runnable interrupt) {
        interrupts.remove(interrupt);
    }

    private synchronized void interrupt() {
        interrupts.forEach(Runnable::run);
    }

    /** After it nothing is interrupted any more; {@link #reason} stays. */
    @Override
    public synchronized void close() {
        closed = true;
        interrupts.clear();
        scheduled.forEach(s -> s.cancel(false));
    }

    /** Work that can be interrupted; once closed, no interrupt comes any more. */
    @FunctionalInterface
    public interface Guard extends AutoCloseable {
        @Override
        void close();
    }
}
