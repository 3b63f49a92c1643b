package city.gatehouse.anonymize.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.policy.catalog.ColumnType;
import java.util.Arrays;
import java.util.Optional;
import org.apache.arrow.vector.FieldVector;

/** The canonical texts of a vector's values, one row at a time. Used by one thread. */
public final class CanonicalColumn {
    private final FieldVector vector;
    private final RawForm form;
    private final RawBytes bytes = new RawBytes();
    private long[] longs = new long[0];

    /**
     * Of a vector whose values stay as they are while this is used.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when the vector's type is not known
     *     here, or none of the column's
     */
    public CanonicalColumn(FieldVector vector, ColumnType type) {
        this.vector = vector;
        this.form = RawForm.of(vector.getField(), type);
    }

    /** The canonical text of the value of a row; empty for NULL. */
    public Optional<String> at(int row) {
        if (vector.isNull(row)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    case LongForm f -> f.text(longs()[row]);
                    case ByteForm f -> {
                        int length = bytes.read(vector, row);
                        yield new String(f.text(Arrays.copyOf(bytes.bytes(), length)), UTF_8);
                    }
                });
    }

    private long[] longs() {
        if (longs.length == 0) {
            longs = new long[vector.getValueCount()];
            LongForm.read(vector, longs.length, longs);
        }
        return longs;
    }
}
