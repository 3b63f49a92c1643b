package city.gatehouse.anonymize;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.anonymize.treat.ColumnTreatment;
import city.gatehouse.anonymize.treat.ColumnTreatments;
import city.gatehouse.anonymize.treat.KeptColumn;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Treats a stream of batches: raw columns in, exactly the treated columns out. Used by one thread.
 * Closing it frees everything it holds.
 */
public final class BatchTreatment implements AutoCloseable {
    private final Schema input;
    private final List<ColumnTreatment> treatments;
    private final Set<ColumnTreatment> sharing;
    private final VectorSchemaRoot treated;

    /**
     * Prepares the treatment of a stream.
     *
     * @param input the schema of every batch of the stream
     * @param hierarchies by name
     * @param allocator of the batches that leave; it has its root in common with that of the
     *     batches that come
     * @throws RefusedException when a treatment does not fit its column, or a vector is of a type
     *     that is not known here
     */
    public BatchTreatment(
            List<TreatedColumn> columns,
            Schema input,
            TokenKeys keys,
            Map<String, Hierarchy> hierarchies,
            BufferAllocator allocator) {
        this.input = input;
        this.treatments = new ArrayList<>();
        var prepared = new ColumnTreatments(input, keys, hierarchies, allocator);
        try {
            columns.forEach(column -> treatments.add(prepared.of(column)));
            this.sharing = sharing(treatments);
            this.treated =
                    VectorSchemaRoot.create(
                            new Schema(treatments.stream().map(ColumnTreatment::field).toList()),
                            allocator);
        } catch (RuntimeException e) {
            treatments.forEach(ColumnTreatment::close);
            throw e;
        }
    }

    /** What leaves. */
    public Schema schema() {
        return treated.getSchema();
    }

    /**
     * Treats a batch.
     *
     * @param in of the stream's schema; the buffers of its kept columns are moved out of it, so it
     *     is not to be read any more until the next batch is loaded into it
     * @return always the same root, which belongs to this treatment; the next call fills it with
     *     new buffers, so buffers that were taken out of it stay as they are
     * @throws RefusedException when a value cannot be treated; nothing of the batch leaves
     */
    public VectorSchemaRoot apply(VectorSchemaRoot in) {
        treated.clear();
        requireSchema(in);
        try {
            treatRows(in, in.getRowCount());
            return treated;
        } catch (ArithmeticException e) {
            treated.clear();
            throw new RefusedException(
                    Refusal.of(
                            RefusalCode.DATA_ERROR,
                            "a treated value is out of the range of its column's type"),
                    e);
        } catch (RuntimeException e) {
            treated.clear();
            throw e;
        }
    }

    /** Kept columns come last, because they take the raw ones away. */
    private void treatRows(VectorSchemaRoot in, int rows) {
        for (int i = 0; i < treatments.size(); i++) {
            if (!(treatments.get(i) instanceof KeptColumn)) {
                treatments.get(i).apply(in, treated.getVector(i), rows);
            }
        }
        for (int i = 0; i < treatments.size(); i++) {
            if (treatments.get(i) instanceof KeptColumn kept) {
                if (sharing.contains(kept)) {
                    kept.share(in, treated.getVector(i), rows);
                } else {
                    kept.apply(in, treated.getVector(i), rows);
                }
            }
        }
        treated.setRowCount(rows);
    }

    private void requireSchema(VectorSchemaRoot in) {
        boolean same = in.getFieldVectors().size() == input.getFields().size();
        for (int i = 0; same && i < input.getFields().size(); i++) {
            FieldVector vector = in.getVector(i);
            same = isSame(vector.getField(), input.getFields().get(i));
        }
        if (!same) {
            throw new RefusedException(
                    Refusal.of(RefusalCode.INTERNAL),
                    new IllegalArgumentException("a batch is not of the stream's schema"));
        }
    }

    /** Of one type, also in the elements of arrays. */
    private static boolean isSame(Field one, Field other) {
        boolean same =
                one.getType().equals(other.getType())
                        && one.getChildren().size() == other.getChildren().size();
        for (int i = 0; same && i < one.getChildren().size(); i++) {
            same = isSame(one.getChildren().get(i), other.getChildren().get(i));
        }
        return same;
    }

    /** Of several kept columns of one raw column, all but the last. */
    private static Set<ColumnTreatment> sharing(List<ColumnTreatment> treatments) {
        var taken = new HashSet<Integer>();
        var sharing = new HashSet<ColumnTreatment>();
        for (ColumnTreatment treatment : treatments.reversed()) {
            if (treatment instanceof KeptColumn kept && !taken.add(kept.source())) {
                sharing.add(kept);
            }
        }
        return Set.copyOf(sharing);
    }

    @Override
    public void close() {
        treated.close();
        treatments.forEach(ColumnTreatment::close);
    }

    @Override
    public String toString() {
        return "BatchTreatment of " + treatments.size() + " columns";
    }
}
