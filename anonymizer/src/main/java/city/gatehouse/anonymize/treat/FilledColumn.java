package city.gatehouse.anonymize.treat;

import city.gatehouse.policy.grant.TreatedColumn;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.jspecify.annotations.Nullable;

/** Has one value, or NULL, in every row. The raw column is not looked at. */
final class FilledColumn implements ColumnTreatment {
    private final Field field;

    /** Its first row is the value; none for NULL. */
    private final @Nullable FieldVector pattern;

    private FilledColumn(Field field, @Nullable FieldVector pattern) {
        this.field = field;
        this.pattern = pattern;
    }

    static FilledColumn blank(TreatedColumn column) {
        return new FilledColumn(VectorTypes.of(column.name(), column.type()), null);
    }

    static FilledColumn blankText(TreatedColumn column) {
        return new FilledColumn(VectorTypes.text(column.name()), null);
    }

    /**
     * @throws IllegalArgumentException when the text is no value of the column's type
     */
    static FilledColumn constant(TreatedColumn column, String text, BufferAllocator allocator) {
        Field field = VectorTypes.of(column.name(), column.type());
        FieldVector pattern = field.createVector(allocator);
        try {
            ConstantValue.write(text, column.type(), pattern);
            return new FilledColumn(field, pattern);
        } catch (RuntimeException e) {
            pattern.close();
            throw e;
        }
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        out.setInitialCapacity(rows);
        out.allocateNew();
        if (pattern != null) {
            for (int i = 0; i < rows; i++) {
                out.copyFromSafe(0, i, pattern);
            }
        }
        out.setValueCount(rows);
    }

    @Override
    public void close() {
        if (pattern != null) {
            pattern.close();
        }
    }
}
