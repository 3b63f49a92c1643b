package city.gatehouse.gateway.audit.format;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One file of a chain: an Avro object container file (Avro specification 1.12, "Object Container
 * Files") without compression whose every block holds one entry, so that any Avro tool reads it.
 * What is read here is read strictly: every byte is accounted for.
 *
 * @param sync what ends every block
 * @param header of its bytes
 * @param blocks in the order of the file
 * @param end where the last whole block ends
 * @param rest what stands behind it
 * @param fault why reading ended before the end of the file, where that was no unfinished write
 */
public record SegmentFile(
        Path path,
        Schema schema,
        Entry.Encoded sync,
        Hash header,
        List<Entry> blocks,
        long end,
        Entry.Encoded rest,
        Optional<String> fault) {
    private static final byte[] MAGIC = {'O', 'b', 'j', 1};
    private static final int SYNC = 16;

    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The marker of a segment that follows {@code previous}. */
    public static byte[] sync(Hash previous) {
        var marker =
                Hash.of("gatehouse audit sync".getBytes(StandardCharsets.UTF_8), previous.bytes());
        return Arrays.copyOf(marker.bytes(), SYNC);
    }

    public static byte[] header(Schema schema, byte[] sync) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        Varint.write(out, 2);
        writeText(out, "avro.codec");
        writeText(out, "null");
        writeText(out, "avro.schema");
        writeText(out, schema.toString());
        Varint.write(out, 0);
        out.writeBytes(sync);
        return out.toByteArray();
    }

    public static byte[] block(Entry entry, byte[] sync) {
        var bytes = entry.encode();
        var out = new ByteArrayOutputStream(bytes.length + SYNC + 8);
        Varint.write(out, 1);
        Varint.write(out, bytes.length);
        out.writeBytes(bytes);
        out.writeBytes(sync);
        return out.toByteArray();
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @throws BrokenChainException when its header cannot be read
     */
    public static SegmentFile read(Path path) throws IOException, BrokenChainException {
        var in = ByteBuffer.wrap(Files.readAllBytes(path));
        Schema schema;
        var sync = new byte[SYNC];
        try {
            schema = readHeader(in, sync);
        } catch (IOException e) {
            throw new BrokenChainException(
                    Fault.ALTERED,
                    String.valueOf(path.getFileName()),
                    0,
                    "the file's header is not one of this log");
        }
        var header = Hash.of(Arrays.copyOf(in.array(), in.position()));
        var blocks = new ArrayList<Entry>();
        var fault = Optional.<String>empty();
        int end = in.position();
        try {
            for (var next = readBlock(in, sync); next != null; next = readBlock(in, sync)) {
                blocks.add(next);
                end = in.position();
            }
        } catch (IOException e) {
            fault = Optional.of("the block at byte " + end + " is not one that was written");
        }
        var rest = Arrays.copyOfRange(in.array(), end, in.array().length);
        if (fault.isEmpty() && contains(rest, sync)) {
            fault = Optional.of("the block at byte " + end + " does not end where it should");
        }
        return new SegmentFile(
                path,
                schema,
                new Entry.Encoded(sync),
                header,
                List.copyOf(blocks),
                end,
                new Entry.Encoded(rest),
                fault);
    }

    /** The next block's entry; null where the file ends before the block does. */
    private static @Nullable Entry readBlock(ByteBuffer in, byte[] sync) throws IOException {
        if (!in.hasRemaining() || isZero(in)) {
            return null;
        }
        long size;
        try {
            if (Varint.read(in) != 1) {
                throw new IOException("a block holds one entry");
            }
            size = Varint.read(in);
        } catch (EOFException e) {
            return null;
        }
        if (size < 1) {
            throw new IOException("a block is not empty");
        }
        if (size > in.remaining() - SYNC) {
            return null;
        }
        var bytes = new byte[(int) size];
        var marker = new byte[SYNC];
        in.get(bytes).get(marker);
        if (!Arrays.equals(marker, sync)) {
            throw new IOException("not the marker");
        }
        return Entry.decode(bytes);
    }

    private static Schema readHeader(ByteBuffer in, byte[] sync) throws IOException {
        var magic = readBytes(in, MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)
                || Varint.read(in) != 2
                || !readText(in).equals("avro.codec")
                || !readText(in).equals("null")
                || !readText(in).equals("avro.schema")) {
            throw new IOException("not the header");
        }
        try {
            var schema = new Schema.Parser().parse(readText(in));
            if (Varint.read(in) != 0 || schema.getField("body") == null) {
                throw new IOException("not the header");
            }
            System.arraycopy(readBytes(in, SYNC), 0, sync, 0, SYNC);
            return schema;
        } catch (RuntimeException e) {
            // Avro's parser throws many kinds on a damaged schema.
            throw new IOException(e);
        }
    }

    private static void writeText(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        Varint.write(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static String readText(ByteBuffer in) throws IOException {
        return new String(readBytes(in, Varint.read(in)), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(ByteBuffer in, long length) throws IOException {
        if (length < 0 || length > in.remaining()) {
            throw new EOFException();
        }
        var bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }

    /** A crashed machine can leave a file longer than what was written to it. */
    private static boolean isZero(ByteBuffer in) {
        for (int i = in.position(); i < in.limit(); i++) {
            if (in.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
