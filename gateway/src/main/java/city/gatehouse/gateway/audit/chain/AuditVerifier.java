package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.audit.format.SegmentFile;
import com.google.crypto.tink.PublicKeyVerify;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Verifies the chains of an audit directory from their first entry to their last. Writes nothing,
 * and works beside a gateway that is running.
 */
public final class AuditVerifier {
    private final PublicKeyVerify key;
    private final Witness witness;

    /** With the public part of the key that the gateway signs with. */
    public AuditVerifier(PublicKeyVerify key, Witness witness) {
        this.key = key;
        this.witness = witness;
    }

    /** One finding for each chain that there is, or should be. */
    public List<Verification> verify(Path audit) throws IOException {
        var chains = new TreeSet<>(witness.chains());
        ChainDirectory.all(audit).forEach(directory -> chains.add(directory.chain()));
        var found = new ArrayList<Verification>();
        for (var chain : chains) {
            found.add(verify(ChainDirectory.of(audit, chain)));
        }
        return found;
    }

    private Verification verify(ChainDirectory directory) throws IOException {
        while (true) {
            var before = headText(directory);
            try {
                return walk(directory);
            } catch (BrokenChainException e) {
                // A gateway may have opened the chain meanwhile, which reads like an addition.
                if (before.equals(headText(directory))) {
                    return new Verification.Broken(
                            directory.chain(), e.file(), e.sequence(), e.fault(), e.sentence());
                }
            }
        }
    }

    private Verification walk(ChainDirectory directory) throws IOException, BrokenChainException {
        if (!Files.isDirectory(directory.path())) {
            throw new BrokenChainException(
                    Fault.MISSING, directory.chain(), 0, "the chain's directory is missing");
        }
        var heads = ChainOpening.heads(directory, key, witness);
        if (heads.isEmpty()) {
            throw new BrokenChainException(
                    Fault.SIGNATURE, "head", 0, "the chain's signed head is missing");
        }
        var segments = directory.segments();
        var walk = new ChainWalk(directory.chain(), key, heads);
        SegmentFile file = null;
        for (int number : segments) {
            file = SegmentFile.read(directory.segment(number));
            walk.walk(file, number == segments.size());
        }
        if (file == null) {
            throw new BrokenChainException(
                    Fault.MISSING, "00000001.avro", 1, "the chain has no file");
        }
        walk.end(file);
        return new Verification.Sound(
                directory.chain(),
                segments.size(),
                walk.entries(),
                walk.decisions(),
                walk.checkpoints(),
                List.copyOf(walk.open()),
                file.rest().bytes().length,
                walk.hash());
    }

    private static String headText(ChainDirectory directory) throws IOException {
        var head = directory.path().resolve("head");
        return Files.exists(head) ? Files.readString(head, StandardCharsets.ISO_8859_1) : "";
    }
}
