package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.Body.Checkpoint;
import city.gatehouse.gateway.audit.format.Body.Checkpoint.Reason;
import city.gatehouse.gateway.audit.format.Body.Decided;
import city.gatehouse.gateway.audit.format.Body.Ended;
import city.gatehouse.gateway.audit.format.Body.SegmentStart;
import city.gatehouse.gateway.audit.format.BodyCodec;
import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.Entry;
import city.gatehouse.gateway.audit.format.Hash;
import city.gatehouse.gateway.audit.format.SegmentFile;
import city.gatehouse.gateway.state.OwnerOnly;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The end of a chain, where it grows. Appending is all or nothing: what was appended is on disk,
 * and what could not be is taken back. Used by one thread, which nobody interrupts.
 */
final class ChainEnd implements AutoCloseable {
    private final ChainDirectory directory;
    private final ChainKey key;
    private final InstantSource clock;
    private final Disk disk;
    private FileChannel file;
    private byte[] sync;
    private int segment;
    private long length;
    private long sequence;
    private Hash hash;
    private long decisions;
    private final Set<Long> open;
    private int sinceCheckpoint;
    private boolean failed;

    /** Goes on after {@code walk}, which ended with {@code last}, the chain's last segment. */
    static ChainEnd after(
            ChainWalk walk,
            SegmentFile last,
            ChainDirectory directory,
            ChainKey key,
            InstantSource clock,
            Disk disk)
            throws IOException {
        var channel = disk.open(last.path());
        channel.position(last.end());
        return new ChainEnd(walk, channel, last, directory, key, clock, disk);
    }

    /** Begins a chain with its first segment. */
    static ChainEnd first(ChainDirectory directory, ChainKey key, InstantSource clock, Disk disk)
            throws IOException, GeneralSecurityException, BrokenChainException {
        var genesis = Hash.genesis(directory.chain());
        create(directory, key, clock, 1, 0, genesis, 0, List.of());
        var last = SegmentFile.read(directory.segment(1));
        var walk = new ChainWalk(directory.chain(), key.verifier(), List.of());
        walk.walk(last, true);
        return after(walk, last, directory, key, clock, disk);
    }

    private ChainEnd(
            ChainWalk walk,
            FileChannel file,
            SegmentFile last,
            ChainDirectory directory,
            ChainKey key,
            InstantSource clock,
            Disk disk) {
        this.directory = directory;
        this.key = key;
        this.clock = clock;
        this.disk = disk;
        this.file = file;
        this.sync = last.sync().bytes();
        this.segment = walk.segment();
        this.length = last.end();
        this.sequence = walk.sequence();
        this.hash = walk.hash();
        this.decisions = walk.decisions();
        this.open = new TreeSet<>(walk.open());
        this.sinceCheckpoint = walk.sinceCheckpoint();
    }

    long decisions() {
        return decisions;
    }

    long sequence() {
        return sequence;
    }

    boolean isOpen(long decision) {
        return open.contains(decision);
    }

    Head head(boolean closed) throws GeneralSecurityException {
        return key.head(directory.chain(), sequence, hash, closed);
    }

    /** Appends the bodies, and checkpoints where they are due. */
    void append(List<Body> bodies) throws IOException, GeneralSecurityException {
        if (failed) {
            throw new IOException("an earlier write failed; start the gateway again");
        }
        var blocks = new ByteArrayOutputStream();
        long number = sequence;
        var previous = hash;
        int since = sinceCheckpoint;
        for (var body : bodies) {
            var entry = Entry.following(++number, previous, body);
            blocks.writeBytes(SegmentFile.block(entry, sync));
            previous = entry.hash();
            since = body instanceof Checkpoint ? 0 : since + 1;
            if (since == ChainWalk.CHECKPOINT_EVERY) {
                var signed = Entry.following(++number, previous, checkpoint(number, previous));
                blocks.writeBytes(SegmentFile.block(signed, sync));
                previous = signed.hash();
                since = 0;
            }
        }
        write(blocks.toByteArray());
        sequence = number;
        hash = previous;
        sinceCheckpoint = since;
        bodies.forEach(this::keep);
    }

    /** Appends a signature over all that stands before it. */
    void sign(Reason reason) throws IOException, GeneralSecurityException {
        append(
                List.of(
                        key.checkpoint(
                                directory.chain(), sequence + 1, hash, clock.instant(), reason)));
    }

    /** Begins the next segment when this one is full. */
    boolean roll() throws IOException, GeneralSecurityException {
        if (length < disk.segmentBytes() || failed) {
            return false;
        }
        var entries =
                create(
                        directory,
                        key,
                        clock,
                        segment + 1,
                        sequence,
                        hash,
                        decisions,
                        List.copyOf(open));
        var next = disk.open(directory.segment(segment + 1));
        next.position(next.size());
        file.close();
        file = next;
        sync = SegmentFile.sync(hash);
        segment++;
        length = next.size();
        sequence = entries.getLast().sequence();
        hash = entries.getLast().hash();
        sinceCheckpoint = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(byte[] bytes) throws IOException {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        try {
            file.force(false);
        } catch (IOException e) {
            // What the disk holds now is not known, and a second attempt would not tell.
            failed = true;
            throw e;
        }
        length += bytes.length;
    }

    private void takeBack() {
        try {
            file.truncate(length);
            file.position(length);
        } catch (IOException e) {
            failed = true;
        }
    }

    private void keep(Body body) {
        if (body instanceof Decided decided) {
            decisions = decided.number();
            if (decided.decision().opens()) {
                open.add(decided.number());
            }
        } else if (body instanceof Ended ended) {
            open.remove(ended.outcome().decision());
        }
    }

    private Checkpoint checkpoint(long number, Hash previous) throws GeneralSecurityException {
        return key.checkpoint(
                directory.chain(), number, previous, clock.instant(), Reason.PERIODIC);
    }

    /** Writes a segment with its two first entries, so that it is there whole or not at all. */
    private static List<Entry> create(
            ChainDirectory directory,
            ChainKey key,
            InstantSource clock,
            int segment,
            long sequence,
            Hash hash,
            long decisions,
            List<Long> open)
            throws IOException, GeneralSecurityException {
        var sync = SegmentFile.sync(hash);
        var header = SegmentFile.header(BodyCodec.ENTRY, sync);
        var now = clock.instant();
        var entries = new ArrayList<Entry>();
        var start =
                new SegmentStart(now, directory.chain(), segment, Hash.of(header), decisions, open);
        entries.add(Entry.following(sequence + 1, hash, start));
        var after = entries.getFirst().hash();
        entries.add(
                Entry.following(
                        sequence + 2,
                        after,
                        key.checkpoint(
                                directory.chain(), sequence + 2, after, now, Reason.SEGMENT)));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header);
        entries.forEach(entry -> bytes.writeBytes(SegmentFile.block(entry, sync)));
        var path = directory.segment(segment);
        if (Files.exists(path)) {
            throw new IOException("there is a segment of this number already");
        }
        OwnerOnly.replace(path, bytes.toByteArray(), true);
        return entries;
    }
}
