package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.canonical.RawForm;
import city.gatehouse.anonymize.distinct.DistinctValues;
import city.gatehouse.anonymize.token.Tokenizer;
import city.gatehouse.policy.grant.TreatedColumn;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/**
 * Values that become tokens. Each distinct value of the stream is encrypted once, as long as there
 * are not too many to remember; a row costs a look-up and a copy.
 */
final class TokenizedColumn implements ColumnTreatment {
    /** From so many new values on, a batch's are shared out over the cores. */
    private static final int WORTH_SHARING = 512;

    private final int source;
    private final Field field;
    private final DistinctValues values;
    private final Tokenizer tokenizer;
    private final int tokenLength;
    private byte[] tokens = new byte[0];
    private int known;

    TokenizedColumn(TreatedColumn column, RawForm form, Tokenizer tokenizer) {
        this.source = column.source();
        this.field = VectorTypes.text(column.name());
        this.values = DistinctValues.of(form);
        this.tokenizer = tokenizer;
        this.tokenLength = tokenizer.tokenLength();
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        if (values.forgetIfMany()) {
            known = 0;
        }
        FieldVector raw = in.getVector(source);
        int[] numbers = values.number(raw, rows);
        tokenizeNew();
        write(numbers, raw.getNullCount(), (VarCharVector) out, rows);
    }

    private void tokenizeNew() {
        int size = values.size();
        int needed = Math.multiplyExact(size, tokenLength);
        if (needed > tokens.length) {
            tokens =
                    Arrays.copyOf(
                            tokens, Math.max(needed, (int) Math.min(2L * tokens.length, 1 << 30)));
        }
        var fresh = IntStream.range(known, size);
        (size - known >= WORTH_SHARING ? fresh.parallel() : fresh)
                .forEach(n -> tokenizer.write(values.canonical(n), tokens, n * tokenLength));
        known = size;
    }

    private void write(int[] numbers, int nulls, VarCharVector out, int rows) {
        out.allocateNew((long) Math.multiplyExact(rows - nulls, tokenLength), rows);
        ArrowBuf offsets = out.getOffsetBuffer();
        ArrowBuf data = out.getDataBuffer();
        ArrowBuf validity = out.getValidityBuffer();
        int end = 0;
        for (int i = 0; i < rows; i++) {
            int number = numbers[i];
            if (number != DistinctValues.NULL) {
                BitVectorHelper.setBit(validity, i);
                data.setBytes(end, tokens, number * tokenLength, tokenLength);
                end += tokenLength;
            }
            offsets.setInt((i + 1L) * Integer.BYTES, end);
        }
        out.setLastSet(rows - 1);
        out.setValueCount(rows);
    }
}
