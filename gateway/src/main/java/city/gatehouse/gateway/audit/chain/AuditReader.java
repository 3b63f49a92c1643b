package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.BodyCodec;
import city.gatehouse.gateway.audit.format.BrokenChainException;
import city.gatehouse.gateway.audit.format.SegmentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;

/** Reads the chains of an audit directory, without verifying them. */
public final class AuditReader {
    private final Path audit;

    public AuditReader(Path audit) {
        this.audit = audit;
    }

    /**
     * Hands over every entry of a chain in order, with its sequence.
     *
     * @throws IOException when an entry cannot be read; {@link AuditVerifier} says why
     */
    public void read(String chain, ObjLongConsumer<Body> reader) throws IOException {
        var directory = ChainDirectory.of(audit, chain);
        try {
            for (int number : directory.segments()) {
                var file = SegmentFile.read(directory.segment(number));
                var codec = new BodyCodec(file.schema());
                for (var entry : file.blocks()) {
                    reader.accept(codec.decode(entry.body().bytes()), entry.sequence());
                }
                if (file.fault().isPresent()) {
                    throw new IOException(file.name() + ": " + file.fault().get());
                }
            }
        } catch (BrokenChainException e) {
            throw new IOException(e.file() + ": " + e.sentence(), e);
        }
    }
}
