package city.gatehouse.gateway.execute;

import city.gatehouse.anonymize.BatchTreatment;
import city.gatehouse.gateway.store.BatchStream;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** A fragment's batches after treatment. Raw batches never leave it. */
final class TreatedStream implements BatchStream {
    private final BatchStream store;
    private final VectorSchemaRoot raw;
    private final Conformance conformance;
    private final BatchTreatment treatment;
    private final MemoryBudget budget;
    private @Nullable VectorSchemaRoot treated;

    /**
     * @param raw empty, of the declared raw types
     * @throws city.gatehouse.gateway.store.StoreException when the store's types are others
     */
    TreatedStream(
            BatchStream store,
            VectorSchemaRoot raw,
            BatchTreatment treatment,
            MemoryBudget budget) {
        this.store = store;
        this.raw = raw;
        this.conformance = new Conformance(store.root(), raw);
        this.treatment = treatment;
        this.budget = budget;
    }

    @Override
    public Schema schema() {
        return treatment.schema();
    }

    @Override
    public boolean next() {
        if (!store.next()) {
            return false;
        }
        conformance.move(store.root());
        treated = treatment.apply(raw);
        budget.check();
        return true;
    }

    @Override
    public VectorSchemaRoot root() {
        if (treated == null) {
            throw new IllegalStateException("no batch was loaded yet");
        }
        return treated;
    }

    @Override
    public void close() {
        Closing.all(treatment, raw, store);
    }
}
