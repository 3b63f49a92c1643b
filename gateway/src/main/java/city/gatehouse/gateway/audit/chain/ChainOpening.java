package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.Body.Ended;
import city.gatehouse.gateway.audit.format.Body.Recovery;
import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.audit.format.Hash;
import city.gatehouse.gateway.audit.format.SegmentFile;
import city.gatehouse.gateway.state.OwnerOnly;
import com.google.crypto.tink.PublicKeyVerify;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a chain for appending: verifies it from the segment that holds the last signed head, cuts
 * off a write that a crash had left unfinished, and closes the decisions whose outcome it took.
 *
 * @param interrupted those decisions
 */
record ChainOpening(ChainEnd end, List<Long> interrupted) {
    static ChainOpening open(
            ChainDirectory directory, ChainKey key, Witness witness, InstantSource clock, Disk disk)
            throws IOException, GeneralSecurityException, BrokenChainException {
        var heads = heads(directory, key.verifier(), witness);
        var segments = directory.segments();
        if (segments.isEmpty()) {
            return new ChainOpening(begin(directory, key, clock, disk, heads), List.of());
        }
        if (heads.isEmpty()) {
            throw new BrokenChainException(
                    Fault.SIGNATURE, "head", 0, "the chain's signed head is missing");
        }
        long signed = heads.stream().mapToLong(Head::sequence).max().orElseThrow();
        var files = new ArrayList<SegmentFile>();
        for (int number = segments.size(); number > 0; number--) {
            files.addFirst(SegmentFile.read(directory.segment(number)));
            var blocks = files.getFirst().blocks();
            if (!blocks.isEmpty() && blocks.getFirst().sequence() <= signed) {
                break;
            }
        }
        var walk = new ChainWalk(directory.chain(), key.verifier(), heads);
        int first = segments.size() - files.size() + 1;
        if (first > 1) {
            walk.startAt(files.getFirst(), first);
        }
        for (var file : files) {
            walk.walk(file, file == files.getLast());
        }
        walk.end(files.getLast());
        return goOn(walk, files.getLast(), directory, key, clock, disk);
    }

    private static ChainOpening goOn(
            ChainWalk walk,
            SegmentFile last,
            ChainDirectory directory,
            ChainKey key,
            InstantSource clock,
            Disk disk)
            throws IOException, GeneralSecurityException {
        var interrupted = List.copyOf(walk.open());
        var bodies = new ArrayList<Body>();
        // From here on the chain is not closed any more.
        directory.head(key.head(directory.chain(), walk.sequence(), walk.hash(), false));
        if (last.rest().bytes().length > 0) {
            bodies.add(cut(last, walk.segment(), directory, clock));
        }
        for (long decision : interrupted) {
            var why = Detail.words("the gateway ended before the answer did");
            bodies.add(
                    new Ended(
                            new Outcome(
                                    decision,
                                    clock.instant(),
                                    new Outcome.Status.Incomplete(),
                                    0,
                                    why)));
        }
        var end = ChainEnd.after(walk, last, directory, key, clock, disk);
        try {
            end.append(bodies);
            end.sign(Body.Checkpoint.Reason.OPEN);
        } catch (IOException | GeneralSecurityException e) {
            end.close();
            throw e;
        }
        return new ChainOpening(end, interrupted);
    }

    private static ChainEnd begin(
            ChainDirectory directory,
            ChainKey key,
            InstantSource clock,
            Disk disk,
            List<Head> heads)
            throws IOException, GeneralSecurityException, BrokenChainException {
        for (var head : heads) {
            if (head.sequence() > 0) {
                throw new BrokenChainException(
                        Fault.MISSING,
                        "00000001.avro",
                        1,
                        "the chain is gone, but was signed up to entry " + head.sequence());
            }
        }
        directory.head(key.head(directory.chain(), 0, Hash.genesis(directory.chain()), false));
        return ChainEnd.first(directory, key, clock, disk);
    }

    /** The head beside the chain and the witness's; both have to be signed. */
    static List<Head> heads(ChainDirectory directory, PublicKeyVerify key, Witness witness)
            throws IOException, BrokenChainException {
        var heads = new ArrayList<Head>();
        directory.head().ifPresent(heads::add);
        witness.last(directory.chain()).ifPresent(heads::add);
        for (var head : heads) {
            if (!head.chain().equals(directory.chain()) || !ChainKey.verifies(key, head)) {
                throw new BrokenChainException(
                        Fault.SIGNATURE,
                        "head",
                        head.sequence(),
                        "the head's signature does not verify");
            }
        }
        return heads;
    }

    private static Recovery cut(
            SegmentFile last, int segment, ChainDirectory directory, InstantSource clock)
            throws IOException {
        var torn = last.rest().bytes();
        var kept = directory.torn(segment, last.end());
        Files.deleteIfExists(kept);
        OwnerOnly.replace(kept, torn, true);
        try (var file = FileChannel.open(last.path(), StandardOpenOption.WRITE)) {
            file.truncate(last.end());
            file.force(true);
        }
        return new Recovery(clock.instant(), segment, last.end(), torn.length, Hash.of(torn));
    }
}
