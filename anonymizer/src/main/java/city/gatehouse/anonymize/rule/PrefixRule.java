package city.gatehouse.anonymize.rule;

import org.apache.arrow.vector.VarCharVector;

/** A text's first characters. */
public final class PrefixRule implements TextRule {
    private final int characters;

    public PrefixRule(int characters) {
        this.characters = characters;
    }

    @Override
    public void write(byte[] text, int length, VarCharVector out, int row) {
        out.setSafe(row, text, 0, end(text, length, characters));
    }

    /** Where the first {@code characters} characters end. */
    static int end(byte[] text, int length, int characters) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            if (TextRule.begins(text[i]) && ++seen > characters) {
                return i;
            }
        }
        return length;
    }
}
