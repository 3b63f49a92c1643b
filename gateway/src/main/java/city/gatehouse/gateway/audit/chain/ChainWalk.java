package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.Body.Checkpoint;
import city.gatehouse.gateway.audit.format.Body.Decided;
import city.gatehouse.gateway.audit.format.Body.Ended;
import city.gatehouse.gateway.audit.format.Body.Recovery;
import city.gatehouse.gateway.audit.format.Body.SegmentStart;
import city.gatehouse.gateway.audit.format.BodyCodec;
import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.Entry;
import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.audit.format.Hash;
import city.gatehouse.gateway.audit.format.SegmentFile;
import com.google.crypto.tink.PublicKeyVerify;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/**
 * Goes along a chain from entry to entry and stops at the first that does not verify. Knows at
 * every step where the chain stands.
 */
final class ChainWalk {
    /** At most so many entries stand between two checkpoints. */
    static final int CHECKPOINT_EVERY = 256;

    private final String chain;
    private final PublicKeyVerify key;
    private final List<Head> heads;
    private int segment;
    private long sequence;
    private Hash hash;
    private long decisions;
    private final TreeSet<Long> open = new TreeSet<>();
    private int sinceCheckpoint;
    private long checkpoints;
    private long lastCheckpoint;
    private long entries;

    /** From the chain's beginning; {@code heads} are known signed heads of it. */
    ChainWalk(String chain, PublicKeyVerify key, List<Head> heads) {
        this.chain = chain;
        this.key = key;
        this.heads = List.copyOf(heads);
        this.hash = Hash.genesis(chain);
    }

    /** Takes for granted what stands before {@code file}, the segment of this number. */
    void startAt(SegmentFile file, int number) throws BrokenChainException {
        if (!file.blocks().isEmpty()) {
            var first = file.blocks().getFirst();
            if (decode(file, first, new BodyCodec(file.schema())) instanceof SegmentStart start) {
                segment = number - 1;
                sequence = first.sequence() - 1;
                hash = first.previous();
                decisions = start.decisions();
                open.addAll(start.open());
            }
        }
    }

    /** Walks the next segment; only the last may end with an unfinished write. */
    void walk(SegmentFile file, boolean last) throws BrokenChainException {
        segment++;
        var codec = new BodyCodec(file.schema());
        for (int i = 0; i < file.blocks().size(); i++) {
            step(file, i, codec);
        }
        if (file.fault().isPresent()) {
            throw new BrokenChainException(
                    Fault.ALTERED, file.name(), sequence + 1, file.fault().get());
        }
        if (!last && file.rest().bytes().length > 0) {
            throw broken(Fault.ALTERED, file, "something stands behind the file's last entry");
        }
    }

    /** Checks that the chain ends with {@code last} and not before any known head. */
    void end(SegmentFile last) throws BrokenChainException {
        for (var head : heads) {
            if (head.sequence() > sequence) {
                throw new BrokenChainException(
                        Fault.TRUNCATED,
                        last.name(),
                        sequence + 1,
                        "the chain ends here, but was signed up to entry " + head.sequence());
            }
            boolean more = head.sequence() < sequence || last.rest().bytes().length > 0;
            if (head.closed() && more) {
                throw new BrokenChainException(
                        Fault.ALTERED,
                        last.name(),
                        head.sequence() + 1,
                        "something follows the end that was signed");
            }
        }
    }

    private void step(SegmentFile file, int index, BodyCodec codec) throws BrokenChainException {
        var entry = file.blocks().get(index);
        checkPlace(file, index, entry);
        if (!entry.hash().equals(entry.computed())) {
            throw broken(Fault.ALTERED, file, "the entry is not what was hashed");
        }
        if (!entry.previous().equals(hash)) {
            throw broken(Fault.ALTERED, file, "the entry does not follow from the one before");
        }
        var body = decode(file, entry, codec);
        if (body instanceof SegmentStart != (index == 0)) {
            throw broken(Fault.ALTERED, file, "a file begins, and begins once, with its number");
        }
        check(file, entry, body);
        sequence = entry.sequence();
        hash = entry.hash();
        entries++;
        for (var head : heads) {
            if (head.sequence() == sequence && !head.hash().equals(hash)) {
                throw new BrokenChainException(
                        Fault.SIGNATURE,
                        file.name(),
                        sequence,
                        "the entry is not the one that was signed as the head: it, or one after entry "
                                + lastCheckpoint
                                + ", was forged");
            }
        }
    }

    private void checkPlace(SegmentFile file, int index, Entry entry) throws BrokenChainException {
        long expected = sequence + 1;
        if (entry.sequence() == expected) {
            return;
        }
        if (!entry.hash().equals(entry.computed())) {
            throw broken(Fault.ALTERED, file, "the entry is not what was hashed");
        }
        boolean later =
                file.blocks().subList(index, file.blocks().size()).stream()
                        .anyMatch(e -> e.sequence() == expected);
        if (later || entry.sequence() < expected) {
            throw broken(
                    Fault.REORDERED, file, "entry " + entry.sequence() + " stands in its place");
        }
        throw broken(Fault.MISSING, file, "entry " + entry.sequence() + " follows instead");
    }

    private void check(SegmentFile file, Entry entry, Body body) throws BrokenChainException {
        if (body instanceof Checkpoint) {
            sinceCheckpoint = 0;
        } else if (++sinceCheckpoint > CHECKPOINT_EVERY) {
            throw broken(Fault.SIGNATURE, file, "a signed checkpoint should stand here");
        }
        switch (body) {
            case SegmentStart start -> {
                if (!start.chain().equals(chain)
                        || start.segment() != segment
                        || !start.header().equals(file.header())
                        || start.decisions() != decisions
                        || !start.open().equals(List.copyOf(open))) {
                    throw broken(Fault.ALTERED, file, "the file is not the one that belongs here");
                }
            }
            case Checkpoint point -> {
                if (!ChainKey.verifies(key, chain, entry, point)) {
                    throw broken(
                            Fault.SIGNATURE,
                            file,
                            "the signature does not verify: it, or an entry after "
                                    + lastCheckpoint
                                    + ", was forged");
                }
                checkpoints++;
                lastCheckpoint = entry.sequence();
            }
            case Decided decided -> {
                if (decided.number() != ++decisions) {
                    throw broken(Fault.ALTERED, file, "the decision's number is not the next");
                }
                if (decided.decision().opens()) {
                    open.add(decided.number());
                }
            }
            case Ended ended -> {
                if (!open.remove(ended.outcome().decision())) {
                    throw broken(Fault.ALTERED, file, "the outcome is of no open decision");
                }
            }
            case Recovery _ -> {}
        }
    }

    private Body decode(SegmentFile file, Entry entry, BodyCodec codec)
            throws BrokenChainException {
        try {
            return codec.decode(entry.body().bytes());
        } catch (IOException e) {
            throw broken(Fault.ALTERED, file, "the entry cannot be read");
        }
    }

    private BrokenChainException broken(Fault fault, SegmentFile file, String sentence) {
        return new BrokenChainException(fault, file.name(), sequence + 1, sentence);
    }

    int segment() {
        return segment;
    }

    long sequence() {
        return sequence;
    }

    Hash hash() {
        return hash;
    }

    long decisions() {
        return decisions;
    }

    TreeSet<Long> open() {
        return new TreeSet<>(open);
    }

    int sinceCheckpoint() {
        return sinceCheckpoint;
    }

    long checkpoints() {
        return checkpoints;
    }

    long entries() {
        return entries;
    }
}
