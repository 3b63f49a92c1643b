package city.gatehouse.anonymize.distinct;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.anonymize.canonical.LongForm;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.FieldVector;

/** Distinct values of vectors of numbers. */
final class DistinctLongs implements DistinctValues {
    private static final int MANY = 1 << 18;

    private final LongForm form;
    private final LongTable table = new LongTable();
    private long[] raw = new long[0];
    private int[] numbers = new int[0];

    DistinctLongs(LongForm form) {
        this.form = form;
    }

    @Override
    public int[] number(FieldVector vector, int rows) {
        if (raw.length < rows) {
            raw = new long[rows];
            numbers = new int[rows];
        }
        LongForm.read(vector, rows, raw);
        if (vector.getNullCount() == 0) {
            for (int i = 0; i < rows; i++) {
                numbers[i] = table.number(raw[i]);
            }
        } else {
            ArrowBuf validity = vector.getValidityBuffer();
            for (int i = 0; i < rows; i++) {
                numbers[i] = BitVectorHelper.get(validity, i) == 0 ? NULL : table.number(raw[i]);
            }
        }
        return numbers;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public byte[] canonical(int number) {
        return form.text(table.key(number)).getBytes(UTF_8);
    }

    @Override
    public boolean forgetIfMany() {
        if (table.size() < MANY) {
            return false;
        }
        table.clear();
        return true;
    }
}
