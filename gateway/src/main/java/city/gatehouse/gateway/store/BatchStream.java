package city.gatehouse.gateway.store;

import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;

/** Arrow batches, one after the other. Used by one thread at a time. */
public interface BatchStream extends AutoCloseable {
    Schema schema();

    /**
     * Loads the next batch into {@link #root}; a batch can be empty before the end.
     *
     * @return false at the end
     * @throws StoreException when a store fails
     */
    boolean next();

    /**
     * The batch that was loaded last. It belongs to the stream; whoever reads it may move its
     * buffers away.
     */
    VectorSchemaRoot root();

    /** Gives everything back, also in mid-stream; does nothing the second time. */
    @Override
    void close();
}
