package city.gatehouse.anonymize.treat;

import city.gatehouse.anonymize.canonical.RawBytes;
import city.gatehouse.anonymize.rule.TextRule;
import city.gatehouse.policy.grant.TreatedColumn;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;

/** Text that becomes another text by a rule. */
final class TextColumn implements ColumnTreatment {
    private static final long BYTES_EXPECTED = 16;

    private final int source;
    private final Field field;
    private final TextRule rule;
    private final RawBytes bytes = new RawBytes();

    TextColumn(TreatedColumn column, TextRule rule) {
        this.source = column.source();
        this.field = VectorTypes.text(column.name());
        this.rule = rule;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public void apply(VectorSchemaRoot in, FieldVector out, int rows) {
        FieldVector raw = in.getVector(source);
        var treated = (VarCharVector) out;
        treated.allocateNew(rows * BYTES_EXPECTED, rows);
        for (int i = 0; i < rows; i++) {
            int length = bytes.read(raw, i);
            if (length >= 0) {
                rule.write(bytes.bytes(), length, treated, i);
            }
        }
        treated.setValueCount(rows);
    }
}
