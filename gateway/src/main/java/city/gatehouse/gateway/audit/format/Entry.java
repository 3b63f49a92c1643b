package city.gatehouse.gateway.audit.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One entry as it stands in a file: its place, and its body not yet decoded.
 *
 * @param sequence from 1
 * @param hash as the entry claims it
 */
public record Entry(long sequence, Hash previous, Hash hash, Encoded body) {
    /** Bytes that are compared and kept, never changed. */
    public static final class Encoded {
        private final byte[] bytes;

        public Encoded(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /** The entry that follows {@code previous} with this body. */
    public static Entry following(long sequence, Hash previous, Body body) {
        var bytes = BodyCodec.encode(body);
        return new Entry(
                sequence, previous, computed(sequence, previous, bytes), new Encoded(bytes));
    }

    /** The hash that the entry should have. */
    public Hash computed() {
        return computed(sequence, previous, body.bytes());
    }

    public byte[] encode() {
        var out = new ByteArrayOutputStream(80 + body.bytes().length);
        Varint.write(out, sequence);
        out.writeBytes(previous.bytes());
        out.writeBytes(hash.bytes());
        out.writeBytes(body.bytes());
        return out.toByteArray();
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IOException when it cannot have been written so
     */
    public static Entry decode(byte[] bytes) throws IOException {
        var in = ByteBuffer.wrap(bytes);
        long sequence = Varint.read(in);
        if (in.remaining() <= 2 * Hash.LENGTH) {
            throw new IOException("an entry is longer");
        }
        var previous = new byte[Hash.LENGTH];
        var hash = new byte[Hash.LENGTH];
        in.get(previous).get(hash);
        var body = new byte[in.remaining()];
        in.get(body);
        return new Entry(sequence, Hash.from(previous), Hash.from(hash), new Encoded(body));
    }

    private static Hash computed(long sequence, Hash previous, byte[] body) {
        return Hash.of(
                previous.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(sequence).array(), body);
    }
}
