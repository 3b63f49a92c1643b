package city.gatehouse.gateway.query;

import static city.gatehouse.gateway.execute.Harness.column;
import static city.gatehouse.gateway.execute.Harness.kept;
import static city.gatehouse.gateway.execute.Harness.plan;
import static city.gatehouse.policy.catalog.ColumnType.BIGINT;
import static city.gatehouse.policy.catalog.ColumnType.INTEGER;
import static city.gatehouse.policy.catalog.ColumnType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.Outcome.Status;
import city.gatehouse.gateway.execute.ExecutionLimits;
import city.gatehouse.gateway.execute.Harness;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.policy.refusal.RefusalCode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.BigIntVector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeBatchesTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
    private static final GovernedPlan ALL =
            plan(kept("f0", "SELECT tap_id FROM taps", BIGINT), column("a", BIGINT));
    private static final GovernedPlan WRONG =
            plan(
                    "SELECT CAST(a AS INTEGER) FROM f0",
                    List.of(kept("f0", "SELECT note FROM taps", TEXT)),
                    column("a", INTEGER));
    private static final GovernedPlan LATE =
            plan(
                    kept(
                            "f0",
                            "SELECT CAST(CASE WHEN tap_id > 900000 THEN note ELSE '1' END AS BIGINT)"
                                    + " FROM taps",
                            BIGINT),
                    column("a", BIGINT));
    private static final GovernedPlan ENDLESS =
            plan(
                    kept(
                            "f0",
                            "SELECT count(*) FROM range(100000000000) WHERE hash(range) = 1",
                            BIGINT),
                    column("a", BIGINT));

    @TempDir static Path directory;
    private final MemoryAudit audit = new MemoryAudit();
    private Harness harness;

    @BeforeAll
    static void writeStore() {
        TestStores.write(
                directory,
                "CREATE TABLE taps AS SELECT range tap_id, 'secret ' || range note"
                        + " FROM range(1000000)");
    }

    @BeforeEach
    void open() {
        harness = new Harness(directory, Harness.LIMITS);
    }

    @AfterEach
    void nothingIsLeftOver() {
        harness.close();
    }

    @Test
    void theOutcomeIsOnRecordBeforeTheEndIsTold() {
        try (var batches = batches(ALL)) {
            while (batches.next()) {
                assertThat(audit.outcomes).isEmpty();
            }
            assertThat(audit.outcomes).containsExactly(outcome(new Status.Complete(), 1_000_000));
            assertThat(batches.next()).isFalse();
        }
        assertThat(audit.outcomes).hasSize(1);
    }

    @Test
    void anAnswerWhoseOutcomeCannotBeRecordedFailsAtItsEnd() {
        try (var batches = batches(ALL)) {
            audit.full = true;

            var thrown = catchThrowableOfType(AnswerRefusedException.class, () -> drain(batches));

            assertThat(thrown.refusal().code()).isEqualTo(RefusalCode.RECORD_UNAVAILABLE);
            assertThatThrownBy(batches::next).isSameAs(thrown);
        }
    }

    @Test
    void anAnswerLeftInTheMiddleIsIncomplete() {
        try (var batches = batches(ALL)) {
            assertThat(batches.next()).isTrue();
        }

        assertThat(audit.outcomes)
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.status()).isEqualTo(new Status.Incomplete());
                    assertThat(o.rows()).isPositive().isLessThan(1_000_000);
                });
    }

    @Test
    void anAnswerThatNobodyReadIsIncompleteWithoutRows() {
        batches(ALL).close();

        assertThat(audit.outcomes).containsExactly(outcome(new Status.Incomplete(), 0));
    }

    @Test
    void aCancelledAnswerSaysSoAndStaysSo() {
        try (var batches = batches(ALL)) {
            assertThat(batches.next()).isTrue();
            batches.cancel();

            var thrown = catchThrowableOfType(AnswerRefusedException.class, () -> drain(batches));

            assertThat(thrown.refusal().code()).isEqualTo(RefusalCode.CANCELLED);
            assertThat(thrown.reference()).isEqualTo("test-7");
            assertThatThrownBy(batches::next).isInstanceOf(AnswerRefusedException.class);
        }
        assertThat(audit.outcomes)
                .singleElement()
                .extracting(Outcome::status)
                .isEqualTo(new Status.Cancelled());
    }

    @Test
    void aDataErrorIsToldWithoutTheData() {
        for (var plan : List.of(WRONG, LATE)) {
            try (var batches = batches(plan)) {
                var thrown =
                        catchThrowableOfType(AnswerRefusedException.class, () -> drain(batches));

                assertThat(thrown.refusal().code()).isEqualTo(RefusalCode.DATA_ERROR);
                assertThat(thrown)
                        .hasNoCause()
                        .hasMessage(
                                "DATA_ERROR: an expression could not be computed for a row; make the"
                                        + " expression total, for instance with CASE or NULLIF,"
                                        + " and a subquery in a value's place one row"
                                        + " (reference test-7)");
            }
        }
        assertThat(audit.outcomes).hasSize(2);
        assertThat(audit.outcomes.getFirst().status())
                .isEqualTo(new Status.Failed(RefusalCode.DATA_ERROR));
        assertThat(audit.outcomes.getFirst().rows()).isZero();
        assertThat(audit.outcomes.getLast().rows()).isPositive();
        assertThat(audit.outcomes)
                .allSatisfy(o -> assertThat(o.detail().text()).doesNotContain("secret"));
    }

    @Test
    void whoeverClosesWhileAnotherReadsStopsTheQuery() throws Exception {
        var batches = batches(ENDLESS);
        var reader = Thread.ofVirtual().start(() -> assertThatThrownBy(batches::next));
        Thread.sleep(300);

        long start = System.nanoTime();
        batches.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        reader.join();
        assertThat(audit.outcomes)
                .singleElement()
                .extracting(Outcome::status)
                .isEqualTo(new Status.Cancelled());
    }

    @Test
    void aCallerWhoGoesToSleepHoldsNoStoreOnceTimeIsUp() throws Exception {
        var brief =
                new ExecutionLimits(
                        1 << 26, 1 << 30, 1 << 30, Duration.ofMillis(300), 8, Duration.ZERO);
        var execution = harness.over(Map.of("main", harness.store), brief);
        try (var batches = batches(execution.answer(ALL, Map.of()))) {
            assertThat(batches.next()).isTrue();
            assertThat(harness.store.free()).isEqualTo(15);

            for (int i = 0; i < 100 && audit.outcomes.isEmpty(); i++) {
                Thread.sleep(20);
            }

            assertThat(harness.store.free()).isEqualTo(16);
            assertThat(((BigIntVector) batches.root().getVector(0)).get(1)).isEqualTo(1);
            assertThatThrownBy(batches::next)
                    .isInstanceOfSatisfying(
                            AnswerRefusedException.class,
                            e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.TIMEOUT));
        }
        assertThat(audit.outcomes)
                .singleElement()
                .extracting(Outcome::status)
                .isEqualTo(new Status.Failed(RefusalCode.TIMEOUT));
    }

    private SafeBatches batches(GovernedPlan plan) {
        return batches(harness.execution.answer(plan, Map.of()));
    }

    private SafeBatches batches(city.gatehouse.gateway.execute.AnswerStream answer) {
        return new SafeBatches(
                audit.reference(7),
                "controlled",
                answer,
                new OutcomeRecord(7, audit, InstantSource.fixed(NOW)));
    }

    private static void drain(SafeBatches batches) {
        while (batches.next()) {}
    }

    private static Outcome outcome(Status status, long rows) {
        return new Outcome(7, NOW, status, rows, city.gatehouse.gateway.audit.Detail.none());
    }
}
