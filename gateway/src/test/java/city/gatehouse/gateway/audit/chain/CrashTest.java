package city.gatehouse.gateway.audit.chain;

import static city.gatehouse.gateway.audit.chain.AuditFixture.answered;
import static city.gatehouse.gateway.audit.chain.AuditFixture.complete;
import static city.gatehouse.gateway.audit.chain.AuditFixture.copy;
import static city.gatehouse.gateway.audit.chain.AuditFixture.firstSegment;
import static city.gatehouse.gateway.audit.chain.AuditFixture.open;
import static city.gatehouse.gateway.audit.chain.AuditFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.format.Body;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a crash at any moment. */
class CrashTest {
    @TempDir Path directory;

    @Test
    void whateverWasAcknowledgedIsThereAfterACrashAtAnyByteOfTheNextWrite() throws IOException {
        var live = directory.resolve("live");
        byte[] acknowledged;
        byte[] complete;
        try (var log = open(live)) {
            log.decide(answered());
            log.outcome(complete(1));
            log.decide(answered());
            var snapshot = directory.resolve("snapshot");
            copy(live, snapshot);
            acknowledged = Files.readAllBytes(firstSegment(live));
            log.decide(answered());
            complete = Files.readAllBytes(firstSegment(live));
        }

        for (int cut = acknowledged.length; cut < complete.length; cut += 13) {
            var crashed = directory.resolve("crashed-" + cut);
            copy(directory.resolve("snapshot"), crashed);
            Files.write(firstSegment(crashed), Arrays.copyOf(complete, cut));
            boolean torn = cut > acknowledged.length;

            try (var log = open(crashed)) {
                assertThat(log.interrupted()).containsExactly(2L);
                assertThat(log.decide(answered())).isEqualTo(3);
            }

            var bodies = new ArrayList<Body>();
            new AuditReader(crashed).read("main", (body, _) -> bodies.add(body));
            assertThat(bodies.stream().anyMatch(Body.Recovery.class::isInstance)).isEqualTo(torn);
            assertThat(verify(crashed)).isInstanceOf(Verification.Sound.class);
            try (var kept = Files.list(crashed.resolve("main"))) {
                assertThat(kept.anyMatch(file -> file.toString().contains("torn"))).isEqualTo(torn);
            }
        }
    }

    @Test
    void aFileThatACrashLeftLongerThanWrittenIsCut() throws IOException {
        var audit = crashed();
        Files.write(firstSegment(audit), new byte[4096], StandardOpenOption.APPEND);

        assertThat(verify(audit)).isInstanceOf(Verification.Sound.class);
        try (var log = open(audit)) {
            assertThat(log.decide(answered())).isEqualTo(3);
        }
        assertThat(verify(audit)).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void aDecisionWhoseOutcomeTheCrashTookIsIncomplete() throws IOException {
        var audit = crashed();

        try (var log = open(audit)) {
            assertThat(log.interrupted()).containsExactly(2L);
        }

        assertThat(verify(audit))
                .isInstanceOfSatisfying(
                        Verification.Sound.class, sound -> assertThat(sound.open()).isEmpty());
        try (var log = open(audit)) {
            assertThat(log.interrupted()).isEmpty();
        }
    }

    @Test
    void aChainWhoseSignedEndIsMissingIsNotOpened() throws Exception {
        var audit = crashed();
        var segment = firstSegment(audit);
        var head = Files.readString(audit.resolve("main/head"));
        assertThat(Head.of(head).sequence()).isPositive();
        try (var file = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            file.truncate(Files.size(segment) - 500);
        }

        assertThatThrownBy(() -> open(audit))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("TRUNCATED");
    }

    @Test
    void anAlteredChainIsNotOpened() throws IOException {
        var audit = crashed();
        var bytes = Files.readAllBytes(firstSegment(audit));
        bytes[bytes.length - 100] ^= 1;
        Files.write(firstSegment(audit), bytes);

        assertThatThrownBy(() -> open(audit))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("does not verify");
    }

    /** Two decisions, one outcome, and no close; the head has been signed at the end. */
    private Path crashed() throws IOException {
        var live = directory.resolve("live");
        var audit = directory.resolve("audit");
        try (var log = open(live)) {
            log.decide(answered());
            log.outcome(complete(1));
            log.decide(answered());
            var head = live.resolve("main/head");
            var last = new ArrayList<Long>();
            new AuditReader(live).read("main", (_, sequence) -> last.add(sequence));
            while (Head.of(Files.readString(head)).sequence() < last.getLast()) {
                Thread.onSpinWait();
            }
            copy(live, audit);
        }
        return audit;
    }
}
