package city.gatehouse.anonymize.rule;

import org.apache.arrow.vector.VarCharVector;

/** A text in UTF-8 in, a text in UTF-8 out. Used by one thread. */
public interface TextRule {
    /** Writes what becomes of the first {@code length} bytes of {@code text} to a row. */
    void write(byte[] text, int length, VarCharVector out, int row);

    /** Whether a byte begins a character (code point). */
    static boolean begins(byte octet) {
        return (octet & 0xC0) != 0x80;
    }
}
