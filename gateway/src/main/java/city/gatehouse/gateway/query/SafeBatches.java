package city.gatehouse.gateway.query;

import city.gatehouse.gateway.execute.AnswerStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A governed answer as a stream of Arrow batches. Made only by {@link QueryPath}, after the
 * decision was recorded; its stores are asked with the first {@link #next}. Used by one thread at a
 * time, but for {@link #cancel}. However it ends, every resource is given back and the outcome is
 * recorded, once.
 */
public final class SafeBatches implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SafeBatches.class);

    private final String reference;
    private final String protection;
    private final AnswerStream answer;
    private final OutcomeRecord outcome;
    private final ReentrantLock using = new ReentrantLock();
    private final AtomicBoolean lapsing = new AtomicBoolean();
    private @Nullable AnswerRefusedException failure;
    private boolean ended;
    private boolean freed;
    private long rows;

    SafeBatches(String reference, String protection, AnswerStream answer, OutcomeRecord outcome) {
        this.reference = reference;
        this.protection = protection;
        this.answer = answer;
        this.outcome = outcome;
        answer.stop().guard(this::lapse);
    }

    /** Of the record of the decision. */
    public String reference() {
        return reference;
    }

    /** One sentence that says what protects the answer. */
    public String protection() {
        return protection;
    }

    public Schema schema() {
        return answer.schema();
    }

    /**
     * Loads the next batch into {@link #root}.
     *
     * @return false at the end; the outcome is on record then
     * @throws AnswerRefusedException when the answer cannot be finished, or its outcome cannot be
     *     recorded; what was read of it is not an answer
     */
    public boolean next() {
        using.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            return !ended && (load() || finish());
        } finally {
            using.unlock();
        }
    }

    /**
     * Once the brake is pulled, an answer that nobody is reading on ends too, so that a caller who
     * went to sleep holds no store. Whoever is in {@link #next} ends it there. The batch that was
     * loaded last stays readable.
     */
    private void lapse() {
        if (lapsing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("lapse-" + reference).start(this::endUnread);
        }
    }

    private void endUnread() {
        if (!using.tryLock()) {
            lapsing.set(false);
            return;
        }
        try {
            if (!ended) {
                ended = true;
                failure =
                        outcome.failed(
                                answer, rows, new StoreException(StoreException.Failure.STOPPED));
            }
        } finally {
            using.unlock();
        }
    }

    private boolean load() {
        try {
            if (answer.next()) {
                rows += answer.root().getRowCount();
                return true;
            }
            return false;
        } catch (RuntimeException | Error e) {
            failure = outcome.failed(answer, rows, e);
            ended = true;
            throw failure;
        }
    }

    private boolean finish() {
        ended = true;
        failure = outcome.complete(answer, rows);
        if (failure != null) {
            throw failure;
        }
        return false;
    }

    /**
     * The batch that was loaded last; always the same root, which belongs to this stream and is
     * overwritten by {@link #next}.
     */
    public VectorSchemaRoot root() {
        return answer.root();
    }

    /** Stops the query in its stores; safe from any thread, at any time. */
    public void cancel() {
        answer.stop().pull(Stop.Reason.CANCELLED);
    }

    /** Does nothing after the end. Before it, the answer is cut short; whatever runs is stopped. */
    @Override
    public void close() {
        if (!using.tryLock()) {
            cancel();
            using.lock();
        }
        try {
            if (!ended) {
                ended = true;
                outcome.cutShort(answer, rows);
            }
            free();
        } finally {
            using.unlock();
        }
    }

    /** Batches that a front took and did not give back are its mistake, and no caller's. */
    private void free() {
        if (!freed) {
            freed = true;
            try {
                answer.close();
            } catch (RuntimeException e) {
                LOG.error("answer.leak reference={} bytes={}", reference, answer.held(), e);
            }
        }
    }

    @Override
    public String toString() {
        return "SafeBatches[" + reference + "]";
    }
}
