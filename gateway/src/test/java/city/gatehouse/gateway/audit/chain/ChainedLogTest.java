package city.gatehouse.gateway.audit.chain;

import static city.gatehouse.gateway.audit.chain.AuditFixture.CLOCK;
import static city.gatehouse.gateway.audit.chain.AuditFixture.KEY;
import static city.gatehouse.gateway.audit.chain.AuditFixture.NOW;
import static city.gatehouse.gateway.audit.chain.AuditFixture.answered;
import static city.gatehouse.gateway.audit.chain.AuditFixture.complete;
import static city.gatehouse.gateway.audit.chain.AuditFixture.firstSegment;
import static city.gatehouse.gateway.audit.chain.AuditFixture.open;
import static city.gatehouse.gateway.audit.chain.AuditFixture.refused;
import static city.gatehouse.gateway.audit.chain.AuditFixture.segmentsOf;
import static city.gatehouse.gateway.audit.chain.AuditFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedLogTest {
    @TempDir Path directory;

    @Test
    void decisionsAreNumberedFromOneWithoutGapsWhateverStandsBetweenThem() {
        var audit = directory.resolve("audit");

        try (var log = open(audit)) {
            assertThat(log.decide(answered())).isEqualTo(1);
            log.outcome(complete(1));
            assertThat(log.decide(refused(RefusalCode.SYNTAX))).isEqualTo(2);
        }
        try (var log = open(audit)) {
            assertThat(log.decide(answered())).isEqualTo(3);
            assertThat(log.reference(3)).isEqualTo("3");
        }
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        var audit = directory.resolve("audit");
        var failed =
                new Outcome(
                        1, NOW, new Outcome.Status.Failed(RefusalCode.TIMEOUT), 3, Detail.none());

        try (var log = open(audit)) {
            log.decide(answered());
            log.decide(refused(RefusalCode.GROUPS_ONLY));
            log.outcome(failed);
        }

        var read = new ArrayList<Body>();
        new AuditReader(audit).read("main", (body, _) -> read.add(body));
        assertThat(read)
                .contains(
                        new Body.Decided(1, answered()),
                        new Body.Decided(2, refused(RefusalCode.GROUPS_ONLY)),
                        new Body.Ended(failed));
    }

    @Test
    void aStockAvroReaderReadsTheFiles() throws IOException {
        var audit = directory.resolve("audit");
        try (var log = open(audit)) {
            log.decide(answered());
        }

        var decisions = new ArrayList<GenericRecord>();
        try (var reader =
                new DataFileReader<GenericRecord>(
                        firstSegment(audit).toFile(), new GenericDatumReader<>())) {
            for (var entry : reader) {
                var body = (GenericRecord) entry.get("body");
                if (body.getSchema().getName().equals("Decision")) {
                    decisions.add(body);
                }
            }
        }

        assertThat(decisions).hasSize(1);
        assertThat(decisions.getFirst().get("account")).hasToString("transport-analyst");
    }

    @Test
    void fiftyThreadsGetEveryNumberOnce() throws Exception {
        var audit = directory.resolve("audit");
        var numbers = new ConcurrentSkipListSet<Long>();
        int threads = 50;
        int each = 40;

        try (var log = open(audit);
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < threads; i++) {
                workers.submit(() -> {
                    for (int j = 0; j < each; j++) {
                        long number = log.decide(answered());
                        numbers.add(number);
                        log.outcome(complete(number));
                    }
                });
            }
            workers.close();
        }

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, threads * each).boxed().toList());
        assertThat(verify(audit))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound -> {
                            assertThat(sound.decisions()).isEqualTo(threads * each);
                            assertThat(sound.open()).isEmpty();
                            assertThat(sound.checkpoints()).isGreaterThan(10);
                        });
    }

    @Test
    void anInterruptedCallerStillGetsItsRecordAndHarmsNobodyElses() throws Exception {
        try (var log = open(directory.resolve("audit"))) {
            var numbers = new ArrayList<Long>();
            var caller =
                    Thread.ofVirtual()
                            .start(() -> {
                                Thread.currentThread().interrupt();
                                numbers.add(log.decide(answered()));
                            });
            caller.join();

            assertThat(numbers).containsExactly(1L);
            assertThat(log.decide(answered())).isEqualTo(2);
        }
    }

    @Test
    void anOutcomeBelongsToOneOpenDecision() {
        try (var log = open(directory.resolve("audit"))) {
            log.decide(answered());
            log.decide(refused(RefusalCode.SYNTAX));
            log.outcome(complete(1));

            for (long decision : new long[] {1, 2, 3}) {
                assertThatThrownBy(() -> log.outcome(complete(decision)))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void aFullDiskRefusesTheRecordAndWritesOnWhenThereIsRoomAgain() throws IOException {
        var audit = directory.resolve("audit");
        var disk = new FailingDisk();

        try (var log = open(audit, disk)) {
            log.decide(answered());
            disk.room = 100;
            assertThatThrownBy(() -> log.decide(answered()))
                    .isInstanceOf(AuditUnavailableException.class);
            assertThatThrownBy(() -> log.outcome(complete(1)))
                    .isInstanceOf(AuditUnavailableException.class);
            disk.room = Long.MAX_VALUE;
            assertThat(log.decide(answered())).isEqualTo(2);
            log.outcome(complete(1));
        }

        assertThat(verify(audit))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound -> {
                            assertThat(sound.decisions()).isEqualTo(2);
                            assertThat(sound.open()).containsExactly(2L);
                        });
    }

    @Test
    void aDiskThatLosesWritesIsNotTrustedAgain() {
        var disk = new FailingDisk();
        var log = open(directory.resolve("audit"), disk);
        disk.syncs = false;
        assertThatThrownBy(() -> log.decide(answered()))
                .isInstanceOf(AuditUnavailableException.class);
        disk.syncs = true;

        assertThatThrownBy(() -> log.decide(answered()))
                .isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(log::close).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        var file = Files.createFile(directory.resolve("audit"));

        assertThatThrownBy(() -> open(file)).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void aClosedLogRecordsNothing() {
        var log = open(directory.resolve("audit"));
        log.close();
        log.close();

        assertThatThrownBy(() -> log.decide(answered()))
                .isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void oneChainHasOneWriterAndASecondGatewayGetsAChainOfItsOwn() throws IOException {
        var audit = directory.resolve("audit");

        try (var first = open(audit)) {
            assertThatThrownBy(() -> open(audit))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageContaining("in use");
            try (var cli = ChainedLog.openFree(audit, "cli", KEY, Witness.NONE, CLOCK);
                    var other = ChainedLog.openFree(audit, "cli", KEY, Witness.NONE, CLOCK)) {
                assertThat(first.decide(answered())).isEqualTo(1);
                assertThat(cli.reference(cli.decide(answered()))).isEqualTo("cli-1");
                assertThat(other.reference(other.decide(answered()))).isEqualTo("cli-2-1");
            }
        }

        assertThat(new AuditVerifier(KEY.verifier(), Witness.NONE).verify(audit))
                .hasSize(3)
                .allMatch(Verification.Sound.class::isInstance);
    }

    @Test
    void aLongChainIsKeptInSeveralFilesAndStillOne() throws IOException {
        var audit = directory.resolve("audit");
        int decisions = 60;
        try (var log = open(audit, segmentsOf(4000))) {
            for (int i = 1; i <= decisions; i++) {
                log.decide(answered());
                if (i % 2 == 0) {
                    log.outcome(complete(i));
                }
            }
        }
        try (var log = open(audit, segmentsOf(4000))) {
            assertThat(log.interrupted()).hasSize(decisions / 2);
            assertThat(log.decide(answered())).isEqualTo(decisions + 1);
        }

        assertThat(verify(audit))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound -> {
                            assertThat(sound.segments()).isGreaterThan(5);
                            assertThat(sound.decisions()).isEqualTo(decisions + 1);
                        });
    }

    @Test
    void nobodyButTheOwnerReadsTheFiles() throws IOException {
        var audit = directory.resolve("audit");
        try (var log = open(audit)) {
            log.decide(answered());
        }

        try (var files = Files.walk(audit)) {
            assertThat(files.toList())
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .endsWith("------"));
        }
    }

    @Test
    void loginsAndDescriptionsHaveNoOutcome() {
        try (var log = open(directory.resolve("audit"))) {
            for (var kind : Decision.Kind.values()) {
                long number =
                        log.decide(AuditFixture.decision(kind, new Decision.Verdict.Answered()));
                if (kind != Decision.Kind.ANSWER && kind != Decision.Kind.SCAN) {
                    assertThatThrownBy(() -> log.outcome(complete(number)))
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void detailsDoNotQuoteWhatAnExceptionSays() {
        var thrown =
                new IllegalStateException(
                        "outer 4711", new IOException("could not cast 'Anna Planted' to INTEGER"));

        var text = Detail.of(thrown).and(Detail.words("in the store")).with("rows", 3).text();

        assertThat(text)
                .contains("IllegalStateException", "IOException", "ChainedLogTest", "rows 3")
                .doesNotContain("4711", "Anna");
        assertThat(List.of(Detail.none().text())).containsExactly("");
    }
}
