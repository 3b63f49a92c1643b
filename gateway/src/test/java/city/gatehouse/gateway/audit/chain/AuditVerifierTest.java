package city.gatehouse.gateway.audit.chain;

import static city.gatehouse.gateway.audit.chain.AuditFixture.CLOCK;
import static city.gatehouse.gateway.audit.chain.AuditFixture.KEY;
import static city.gatehouse.gateway.audit.chain.AuditFixture.answered;
import static city.gatehouse.gateway.audit.chain.AuditFixture.complete;
import static city.gatehouse.gateway.audit.chain.AuditFixture.copy;
import static city.gatehouse.gateway.audit.chain.AuditFixture.firstSegment;
import static city.gatehouse.gateway.audit.chain.AuditFixture.open;
import static city.gatehouse.gateway.audit.chain.AuditFixture.segmentsOf;
import static city.gatehouse.gateway.audit.chain.AuditFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.audit.format.BodyCodec;
import city.gatehouse.gateway.audit.format.Entry;
import city.gatehouse.gateway.audit.format.Fault;
import city.gatehouse.gateway.audit.format.SegmentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who can write the files, but has no key, changes them. */
class AuditVerifierTest {
    private static final int DECISIONS = 4;

    @TempDir Path directory;
    private Path audit;
    private SegmentFile original;

    @BeforeEach
    void aSmallLog() throws Exception {
        audit = directory.resolve("audit");
        try (var log = open(audit)) {
            for (int i = 1; i <= DECISIONS; i++) {
                log.decide(answered());
                log.outcome(complete(i));
            }
        }
        original = SegmentFile.read(firstSegment(audit));
    }

    @Test
    void anUntouchedLogIsSound() throws IOException {
        assertThat(verify(audit))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound -> {
                            assertThat(sound.decisions()).isEqualTo(DECISIONS);
                            assertThat(sound.entries()).isEqualTo(original.blocks().size());
                            assertThat(sound.unfinished()).isZero();
                        });
    }

    @Test
    void everyFlippedByteIsFoundAtItsEntry() throws IOException {
        var bytes = Files.readAllBytes(firstSegment(audit));
        var starts = starts();

        for (int i = 0; i < bytes.length; i += i < starts.getFirst() ? 11 : 1) {
            var flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            Files.write(firstSegment(audit), flipped);
            int at = i;
            long entry = starts.stream().filter(start -> start <= at).count();

            assertThat(verify(audit))
                    .as("byte %d of entry %d", i, entry)
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            broken ->
                                    assertThat(Math.max(1, broken.sequence()))
                                            .isEqualTo(Math.max(1, entry)));
        }
    }

    @Test
    void everyDeletedEntryIsMissing() throws IOException {
        for (int i = 1; i < original.blocks().size() - 1; i++) {
            var blocks = new ArrayList<>(original.blocks());
            blocks.remove(i);
            write(blocks);

            assertBroken(verify(audit), Fault.MISSING, i + 1);
        }
    }

    @Test
    void swappedEntriesAreReordered() throws IOException {
        for (int i = 1; i < original.blocks().size() - 1; i++) {
            var blocks = new ArrayList<>(original.blocks());
            blocks.set(i, original.blocks().get(i + 1));
            blocks.set(i + 1, original.blocks().get(i));
            write(blocks);

            assertBroken(verify(audit), Fault.REORDERED, i + 1);
        }
    }

    @Test
    void anEntryThatStandsTwiceIsReordered() throws IOException {
        for (int i = 0; i < original.blocks().size(); i++) {
            var blocks = new ArrayList<>(original.blocks());
            blocks.add(i + 1, original.blocks().get(i));
            write(blocks);

            assertBroken(verify(audit), Fault.REORDERED, i + 2);
        }
    }

    @Test
    void everyTruncationIsFound() throws IOException {
        var bytes = Files.readAllBytes(firstSegment(audit));
        var starts = starts();

        for (int length = starts.getFirst(); length < bytes.length; length += 3) {
            Files.write(firstSegment(audit), Arrays.copyOf(bytes, length));
            int end = length;
            long whole = starts.stream().filter(start -> start <= end).count();

            assertBroken(verify(audit), Fault.TRUNCATED, whole);
        }
    }

    @Test
    void bytesAfterTheSignedEndAreFound() throws IOException {
        var bytes = Files.readAllBytes(firstSegment(audit));
        Files.write(firstSegment(audit), Arrays.copyOf(bytes, bytes.length + 10));

        assertBroken(verify(audit), Fault.ALTERED, original.blocks().size() + 1);
    }

    @Test
    void entriesHashedAnewWithoutTheKeyAreFoundAtTheNextSignature() throws IOException {
        for (int i = 2; i < original.blocks().size() - 1; i++) {
            write(rehashed(i, false));

            assertThat(verify(audit))
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            broken -> assertThat(broken.fault()).isEqualTo(Fault.SIGNATURE));
        }
    }

    @Test
    void aForgedTailWithoutItsCheckpointsDoesNotReachTheSignedHead() throws IOException {
        write(rehashed(4, true));

        assertThat(verify(audit)).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void aSignatureByAnotherKeyIsNone() throws IOException {
        var stranger = AuditFixture.newKey();

        assertThat(new AuditVerifier(stranger.verifier(), Witness.NONE).verify(audit))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(Fault.SIGNATURE));
    }

    @Test
    void aMissingOrDamagedHeadIsFound() throws IOException {
        var head = audit.resolve("main/head");
        var text = Files.readString(head);

        for (int i = 0; i < text.length(); i++) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[i] ^= 1;
            Files.write(head, bytes);
            assertThat(verify(audit)).as("byte %d", i).isInstanceOf(Verification.Broken.class);
        }
        Files.delete(head);
        assertBroken(verify(audit), Fault.SIGNATURE, 0);
    }

    @Test
    void aChainUnderAnotherNameIsNotThatChain() throws IOException {
        copy(audit.resolve("main"), audit.resolve("other"));

        assertThat(new AuditVerifier(KEY.verifier(), Witness.NONE).verify(audit))
                .extracting(found -> found.getClass().getSimpleName())
                .containsExactly("Sound", "Broken");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        var large = directory.resolve("large");
        try (var log = open(large, segmentsOf(2000))) {
            for (int i = 0; i < 30; i++) {
                log.decide(answered());
            }
        }
        Files.delete(large.resolve("main/00000002.avro"));

        assertThat(verify(large))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> {
                            assertThat(broken.file()).isEqualTo("00000002.avro");
                            assertThat(broken.fault()).isEqualTo(Fault.MISSING);
                        });
    }

    @Test
    void aChainPutBackWithItsHeadIsFoundByTheWitness() throws IOException {
        var witness = new Memory();
        var kept = directory.resolve("kept");
        var witnessed = directory.resolve("witnessed");
        try (var log = ChainedLog.open(witnessed, "main", KEY, witness, CLOCK)) {
            log.decide(answered());
        }
        copy(witnessed, kept);
        try (var log = ChainedLog.open(witnessed, "main", KEY, witness, CLOCK)) {
            log.decide(answered());
        }

        var verifier = new AuditVerifier(KEY.verifier(), witness);
        assertThat(verifier.verify(witnessed).getFirst()).isInstanceOf(Verification.Sound.class);
        assertThat(verifier.verify(kept).getFirst())
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(Fault.TRUNCATED));
        assertThat(verifier.verify(directory.resolve("nothing")).getFirst())
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(Fault.MISSING));
    }

    @Test
    void aGatewayThatWorksMeanwhileDisturbsNothing() throws Exception {
        var live = directory.resolve("live");
        try (var log = open(live)) {
            var writer =
                    Thread.ofVirtual()
                            .start(() -> {
                                for (int i = 1; i <= 500; i++) {
                                    log.decide(answered());
                                    log.outcome(complete(i));
                                }
                            });
            while (writer.isAlive()) {
                assertThat(verify(live)).isInstanceOf(Verification.Sound.class);
            }
        }
    }

    private List<Integer> starts() throws IOException {
        var starts = new ArrayList<Integer>();
        int offset = (int) Files.size(firstSegment(audit));
        for (var entry : original.blocks().reversed()) {
            offset -= SegmentFile.block(entry, original.sync().bytes()).length;
            starts.addFirst(offset);
        }
        return starts;
    }

    private void write(List<Entry> blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SegmentFile.header(original.schema(), original.sync().bytes()));
        blocks.forEach(entry -> out.writeBytes(SegmentFile.block(entry, original.sync().bytes())));
        Files.write(original.path(), out.toByteArray());
    }

    /** The log with entry {@code index} replaced, and every hash from there on made to fit. */
    private List<Entry> rehashed(int index, boolean withoutCheckpoints) throws IOException {
        var blocks = new ArrayList<Entry>(original.blocks().subList(0, index));
        var previous = blocks.getLast().hash();
        var codec = new BodyCodec(original.schema());
        for (var entry : original.blocks().subList(index, original.blocks().size())) {
            var body = codec.decode(entry.body().bytes());
            if (withoutCheckpoints && body instanceof Body.Checkpoint) {
                continue;
            }
            if (blocks.size() == index) {
                body = forged(body);
            }
            blocks.add(Entry.following(blocks.size() + 1L, previous, body));
            previous = blocks.getLast().hash();
        }
        return blocks;
    }

    private static Body forged(Body body) {
        return switch (body) {
            case Body.Decided decided ->
                    new Body.Decided(decided.number(), AuditFixture.elsewhere(decided.decision()));
            case Body.Checkpoint point ->
                    new Body.Checkpoint(point.time(), Body.Checkpoint.Reason.CLOSE, "AAAA");
            case Body.Ended(Outcome outcome) ->
                    new Body.Ended(
                            new Outcome(
                                    outcome.decision(),
                                    outcome.time(),
                                    outcome.status(),
                                    outcome.rows() + 1,
                                    outcome.detail()));
            case Body.SegmentStart start -> start;
            case Body.Recovery recovery -> recovery;
        };
    }

    private static void assertBroken(Verification found, Fault fault, long sequence) {
        assertThat(found)
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> {
                            assertThat(broken.fault()).isEqualTo(fault);
                            assertThat(broken.sequence()).isEqualTo(sequence);
                        });
    }

    private static final class Memory implements Witness {
        private final Map<String, Head> heads = new HashMap<>();

        @Override
        public synchronized Optional<Head> last(String chain) {
            return Optional.ofNullable(heads.get(chain));
        }

        @Override
        public synchronized void note(Head head) {
            heads.put(head.chain(), head);
        }

        @Override
        public synchronized Set<String> chains() {
            return Set.copyOf(heads.keySet());
        }
    }
}
