package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.canonical.LongForm;
import city.gatehouse.anonymize.canonical.RawForm;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.TreatedColumn;
import org.apache.arrow.vector.BaseVariableWidthViewVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;

/** Leaves as it came: the buffers themselves leave, nothing is copied. */
public final class KeptColumn implements ColumnTreatment {
    private final int source;
    private final Field field;

    KeptColumn(TreatedColumn column, Field raw) {
        this.source = column.source();
        this.field = VectorTypes.like(column.name(), raw);
    }

    /**
     * A number may leave in another type of number than was planned (a store's sum, say); anything
     * else comes as its type says.
     */
    static RawForm form(Field raw, ColumnType type) {
        RawForm form = RawForm.of(raw);
        boolean number = form.holds(ColumnType.Kind.DECIMAL) || form == LongForm.FLOATING;
        return type.isNumeric() && number ? form : RawForm.of(raw, type);
    }

    /**
     * Whether a vector has json or arrays in it: texts, or lists of what the elements come as.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when a vector's type is not known here
     */
    static boolean isWhole(Field raw, ColumnType type) {
        if (type.element().isEmpty()) {
            return RawForm.of(raw).holds(ColumnType.Kind.TEXT);
        }
        if (raw.getDictionary() != null || !(raw.getType() instanceof ArrowType.List)) {
            return false;
        }
        // Elements in any other form are refused; those that are all NULL have none.
        var elements = raw.getChildren().getFirst();
        return elements.getType() instanceof ArrowType.Null
                || RawForm.of(elements, type.element().get()).holds(type.element().get().kind());
    }

    /** The position of the raw column, whose buffers are moved out of the batch. */
    public int source() {
        return source;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        in.getVector(source).makeTransferPair(out).transfer();
    }

    /** As {@link #apply}, where another column still needs the raw one. */
    public void share(VectorSchemaRoot in, FieldVector out, int rows) {
        FieldVector raw = in.getVector(source);
        if (raw instanceof BaseVariableWidthViewVector) {
            out.setInitialCapacity(rows);
            out.allocateNew();
            for (int i = 0; i < rows; i++) {
                out.copyFromSafe(i, i, raw);
            }
            out.setValueCount(rows);
        } else {
            raw.makeTransferPair(out).splitAndTransfer(0, rows);
        }
    }
}
