package city.gatehouse.anonymize.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.policy.grant.Treatment;
import org.apache.arrow.vector.VarCharVector;

/** A text's first and last characters around a mask; a short text is the mask whole. */
public final class PartialRule implements TextRule {
    private static final byte[] MASK = Treatment.Partial.MASK.getBytes(UTF_8);
    private static final int LONGEST_CHARACTER = 4;

    private final int first;
    private final int last;
    private final byte[] shown;

    public PartialRule(int first, int last) {
        this.first = first;
        this.last = last;
        this.shown = new byte[(first + last) * LONGEST_CHARACTER + MASK.length];
    }

    @Override
    public void write(byte[] text, int length, VarCharVector out, int row) {
        int characters = 0;
        for (int i = 0; i < length; i++) {
            characters += TextRule.begins(text[i]) ? 1 : 0;
        }
        if (characters <= first + last) {
            out.setSafe(row, MASK);
            return;
        }
        int head = PrefixRule.end(text, length, first);
        int tail = PrefixRule.end(text, length, characters - last);
        System.arraycopy(text, 0, shown, 0, head);
        System.arraycopy(MASK, 0, shown, head, MASK.length);
        System.arraycopy(text, tail, shown, head + MASK.length, length - tail);
        out.setSafe(row, shown, 0, head + MASK.length + length - tail);
    }
}
