package city.gatehouse.anonymize.distinct;

import city.gatehouse.anonymize.canonical.ByteForm;
import city.gatehouse.anonymize.canonical.LongForm;
import city.gatehouse.anonymize.canonical.RawForm;
import org.apache.arrow.vector.FieldVector;

/**
 * Numbers the distinct values of a column from 0, in the order in which they come, batch after
 * batch. Used by one thread, but for {@link #canonical}.
 */
public sealed interface DistinctValues permits DistinctLongs, DistinctBytes {
    /** What a row has that is NULL. */
    int NULL = -1;

    static DistinctValues of(RawForm form) {
        return switch (form) {
            case LongForm f -> new DistinctLongs(f);
            case ByteForm f -> new DistinctBytes(f);
        };
    }

    /**
     * The number of the value of each of the first {@code rows} rows, {@link #NULL} for NULL, in an
     * array that the next call overwrites.
     */
    int[] number(FieldVector vector, int rows);

    /** How many distinct values there have been. */
    int size();

    /** The canonical text, in UTF-8, of the value with a number. Safe for use by many threads. */
    byte[] canonical(int number);

    /** Begins again with no values, where so many have come that they take too much memory. */
    boolean forgetIfMany();
}
