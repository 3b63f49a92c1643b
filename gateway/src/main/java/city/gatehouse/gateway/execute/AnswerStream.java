package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.function.Supplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The batches of one answer, with exactly the types that were declared for it and within the limits
 * of size. What fails in it is told by {@link Failures}.
 */
public final class AnswerStream implements BatchStream {
    private final BufferAllocator allocator;
    private final Stop stop;
    private final ExecutionLimits limits;
    private final Supplier<AutoCloseable> turn;
    private final Supplier<BatchStream> source;
    private final VectorSchemaRoot root;
    private final MemoryBudget budget;
    private final Closing kept = new Closing();
    private final Closing running = new Closing();
    private @Nullable BatchStream batches;
    private @Nullable Conformance conformance;
    private long rows;
    private long bytes;
    private boolean released;

    AnswerStream(
            Schema schema,
            BufferAllocator allocator,
            Stop stop,
            ExecutionLimits limits,
            Supplier<AutoCloseable> turn,
            Supplier<BatchStream> source) {
        this.allocator = kept.hold(allocator);
        this.stop = running.hold(stop);
        this.limits = limits;
        this.turn = turn;
        this.source = source;
        this.root = kept.hold(VectorSchemaRoot.create(schema, allocator));
        this.budget = new MemoryBudget(allocator, limits.memoryBytes());
    }

    @Override
    public Schema schema() {
        return root.getSchema();
    }

    @Override
    public boolean next() {
        stop.check();
        var from = opened();
        if (!from.next()) {
            root.clear();
            return false;
        }
        conformed(from).move(from.root());
        count();
        return true;
    }

    private BatchStream opened() {
        if (batches == null) {
            if (released) {
                throw new IllegalStateException("the answer has ended");
            }
            running.hold(turn.get());
            batches = running.hold(source.get());
        }
        return batches;
    }

    private Conformance conformed(BatchStream from) {
        if (conformance == null) {
            conformance = new Conformance(from.root(), root);
        }
        return conformance;
    }

    private void count() {
        rows += root.getRowCount();
        for (FieldVector column : root.getFieldVectors()) {
            bytes += column.getBufferSize();
        }
        budget.check();
        if (rows > limits.answerRows() || bytes > limits.answerBytes()) {
            throw new RefusedException(Refusal.of(RefusalCode.TOO_MUCH));
        }
    }

    /** Rows that were loaded so far. */
    public long rows() {
        return rows;
    }

    @Override
    public VectorSchemaRoot root() {
        return root;
    }

    /** The query's brake; safe from any thread. */
    public Stop stop() {
        return stop;
    }

    /** Bytes that are held in batches now. */
    public long held() {
        return allocator.getAllocatedMemory();
    }

    /**
     * Gives back stores, engines and the turn, and keeps the batch that was loaded last, which may
     * still be read.
     */
    public void release() {
        released = true;
        batches = null;
        running.close();
    }

    @Override
    public void close() {
        try {
            release();
        } finally {
            kept.close();
        }
    }
}
