package city.gatehouse.gateway.query;

import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * A governed answer as a stream of Arrow batches. Made only by {@link QueryPath}, after the
 * decision was recorded. Used by one thread at a time, but for {@link #cancel}. Closing it records
 * the outcome and gives back every resource.
 */
public interface SafeBatches extends AutoCloseable {
    /** The number of the record of the decision. */
    String reference();

    /** One sentence that says what protects the answer. */
    String protection();

    Schema schema();

    /**
     * Loads the next batch into {@link #root}.
     *
     * @return false at the end
     * @throws AnswerRefusedException when the answer cannot be finished
     */
    boolean next();

    /**
     * The batch that was loaded last; it belongs to this stream and is overwritten by {@link
     * #next}.
     */
    VectorSchemaRoot root();

    /** Stops the query in its stores; safe from any thread, at any time. */
    void cancel();

    @Override
    void close();
}
