package city.gatehouse.gateway.query;

import city.gatehouse.gateway.execute.AnswerStream;
import city.gatehouse.gateway.store.Stop;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A governed answer as a stream of Arrow batches. Made only by {@link QueryPath}, after the
 * decision was recorded; its stores are asked with the first {@link #next}. Used by one thread at a
 * time, but for {@link #cancel}. However it ends, every resource is given back and the outcome is
 * recorded, once.
 */
public final class SafeBatches implements AutoCloseable {
    private final String reference;
    private final String protection;
    private final AnswerStream answer;
    private final OutcomeRecord outcome;
    private final ReentrantLock using = new ReentrantLock();
    private @Nullable AnswerRefusedException failure;
    private boolean ended;
    private long rows;

    SafeBatches(String reference, String protection, AnswerStream answer, OutcomeRecord outcome) {
        this.reference = reference;
        this.protection = protection;
        this.answer = answer;
        this.outcome = outcome;
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
        } finally {
            using.unlock();
        }
    }

    @Override
    public String toString() {
        return "SafeBatches[" + reference + "]";
    }
}
