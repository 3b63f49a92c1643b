package city.gatehouse.anonymize.distinct;

import city.gatehouse.anonymize.canonical.ByteForm;
import city.gatehouse.anonymize.canonical.RawBytes;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import org.apache.arrow.vector.FieldVector;

/** Distinct values of vectors of text, bytes and decimals. */
final class DistinctBytes implements DistinctValues {
    private static final int MANY = 1 << 18;
    private static final int MANY_BYTES = 1 << 25;

    /** No key domain is wider. */
    private static final int LONGEST = 1024;

    private final ByteForm form;
    private final ByteTable table = new ByteTable();
    private final RawBytes bytes = new RawBytes();
    private int[] numbers = new int[0];

    DistinctBytes(ByteForm form) {
        this.form = form;
    }

    @Override
    public int[] number(FieldVector vector, int rows) {
        if (numbers.length < rows) {
            numbers = new int[rows];
        }
        for (int i = 0; i < rows; i++) {
            int length = bytes.read(vector, i);
            if (length > LONGEST) {
                throw new RefusedException(
                        Refusal.of(
                                RefusalCode.DATA_ERROR,
                                "a value is longer than any key domain allows"));
            }
            numbers[i] = length < 0 ? NULL : table.number(bytes.bytes(), length);
        }
        return numbers;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public byte[] canonical(int number) {
        return form.text(table.key(number));
    }

    @Override
    public boolean forgetIfMany() {
        if (table.size() < MANY && table.bytes() < MANY_BYTES) {
            return false;
        }
        table.clear();
        return true;
    }
}
