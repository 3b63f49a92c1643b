package city.gatehouse.gateway.audit.format;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Whole numbers as Avro writes them: zigzag, then seven bits a byte, lowest first. */
final class Varint {
    private Varint() {}

    static void write(ByteArrayOutputStream out, long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            out.write((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /**
     * Reads a number.
     *
     * @throws EOFException when the bytes end too early
     * @throws IOException when {@link #write} would have written it otherwise
     */
    static long read(ByteBuffer in) throws IOException {
        long bits = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (!in.hasRemaining()) {
                throw new EOFException();
            }
            byte next = in.get();
            bits |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                if (next == 0 && shift > 0 || shift == 63 && next > 1) {
                    break;
                }
                return (bits >>> 1) ^ -(bits & 1);
            }
        }
        throw new IOException("not a number");
    }
}
