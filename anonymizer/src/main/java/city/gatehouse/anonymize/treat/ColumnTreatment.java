package city.gatehouse.anonymize.treat;

import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** What is done to one column of a stream, batch after batch. Used by one thread. */
public sealed interface ColumnTreatment extends AutoCloseable
        permits KeptColumn, FilledColumn, TextColumn, MappedColumn, TokenizedColumn, ShiftedColumn {
    /** The column that leaves. */
    Field field();

    /**
     * Fills {@code out}, which is empty and of {@link #field}, with {@code rows} values.
     *
     * @throws ArithmeticException when a value has no treated value in the column's type
     */
    void apply(VectorSchemaRoot in, FieldVector out, int rows);

    @Override
    default void close() {}
}
