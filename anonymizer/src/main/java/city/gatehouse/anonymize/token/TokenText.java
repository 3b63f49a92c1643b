package city.gatehouse.anonymize.token;

import java.util.Arrays;

/**
 * Bytes as text in Crockford's base 32 in lower case: 32 letters and digits without {@code i},
 * {@code l}, {@code o} and {@code u}. Nothing in it needs quoting in SQL, URLs, CSV or
 * spreadsheets, and a change of case or collation does not confuse two texts. Each run of bytes has
 * exactly one text.
 */
final class TokenText {
    private static final byte[] DIGITS =
            "0123456789abcdefghjkmnpqrstvwxyz".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length; i++) {
            VALUES[DIGITS[i]] = (byte) i;
        }
    }

    private TokenText() {}

    static int length(int bytes) {
        return (bytes * 8 + 4) / 5;
    }

    static void write(byte[] bytes, byte[] target, int at) {
        int position = at;
        long bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = bits << 8 | (next & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                target[position++] = DIGITS[(int) (bits >>> held) & 31];
            }
        }
        if (held > 0) {
            target[position] = DIGITS[(int) (bits << (5 - held)) & 31];
        }
    }

    /**
     * The bytes whose text this is; none when it is not exactly the text of {@code length} bytes.
     */
    static byte[] read(String text, int length) {
        if (text.length() != length(length)) {
            return new byte[0];
        }
        byte[] bytes = new byte[length];
        int position = 0;
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            int value = digit < VALUES.length ? VALUES[digit] : -1;
            if (value < 0) {
                return new byte[0];
            }
            bits = bits << 5 | value;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[position++] = (byte) (bits >>> held);
                bits &= (1 << held) - 1;
            }
        }
        return bits == 0 ? bytes : new byte[0];
    }
}
