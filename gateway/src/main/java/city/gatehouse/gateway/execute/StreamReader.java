package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.BatchStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A treated stream as DuckDB reads it, from threads of its own, one at a time. It keeps what failed
 * in it, since DuckDB hands on no more than a text. The stream belongs to whoever made it.
 */
final class StreamReader extends ArrowReader {
    private final BatchStream stream;
    private volatile @Nullable Throwable failure;

    StreamReader(BatchStream stream, BufferAllocator allocator) {
        super(allocator);
        this.stream = stream;
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Moves the buffers out, for DuckDB holds batches while the next ones are made. */
    @Override
    public synchronized boolean loadNextBatch() throws IOException {
        try {
            prepareLoadNextBatch();
            if (!stream.next()) {
                return false;
            }
            var from = stream.root();
            var to = getVectorSchemaRoot();
            for (int i = 0; i < from.getFieldVectors().size(); i++) {
                from.getVector(i).makeTransferPair(to.getVector(i)).transfer();
            }
            to.setRowCount(from.getRowCount());
            return true;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw new IOException("the treated stream failed");
        }
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    protected void closeReadSource() {}

    @Override
    protected Schema readSchema() {
        return stream.schema();
    }
}
