package city.gatehouse.gateway.execute;

import static city.gatehouse.gateway.execute.Harness.column;
import static city.gatehouse.gateway.execute.Harness.kept;
import static city.gatehouse.gateway.execute.Harness.plan;
import static city.gatehouse.gateway.execute.Harness.tokenized;
import static city.gatehouse.policy.catalog.ColumnType.BIGINT;
import static city.gatehouse.policy.catalog.ColumnType.INTEGER;
import static city.gatehouse.policy.catalog.ColumnType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.gateway.store.TestStores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ExecutionFailureTest {
    private static final String SOURCE = "SELECT card_id, note FROM taps";
    private static final Fragment TAPS =
            new Fragment(
                    "f0",
                    "main",
                    SOURCE,
                    List.of(BIGINT, TEXT),
                    List.of(
                            tokenized("card", 0, BIGINT),
                            city.gatehouse.policy.grant.TreatedColumn.kept("note", 1, TEXT)),
                    Optional.empty());
    private static final String ENDLESS =
            "SELECT count(*) FROM f0, range(100000000000) r WHERE hash(r.range) = 1 AND f0.note > ''";

    @TempDir static Path directory;
    private Harness harness;

    @BeforeAll
    static void writeStore() {
        TestStores.write(
                directory,
                "CREATE TABLE taps AS SELECT range tap_id, range % 1000 card_id, 'note ' || range"
                        + " note FROM range(1000000)");
    }

    @BeforeEach
    void open() {
        harness = new Harness(directory, Harness.LIMITS);
    }

    @AfterEach
    void nothingIsLeftOver() {
        harness.close();
    }

    static List<GovernedPlan> answers() {
        return List.of(
                plan(TAPS, column("card", TEXT), column("note", TEXT)),
                plan(
                        "SELECT card, note FROM f0",
                        List.of(TAPS),
                        column("card", TEXT),
                        column("note", TEXT)),
                plan(
                        "SELECT a.card, a.note FROM f0 a JOIN f0 b ON a.note = b.note",
                        List.of(TAPS),
                        column("card", TEXT),
                        column("note", TEXT)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aStoreThatDiesInMidAnswerIsUnavailable(GovernedPlan plan) {
        var dying = new DyingStore(harness.store, 5);
        var execution = harness.over(Map.of("main", dying), Harness.LIMITS);

        assertThat(Refusals.of(execution, plan)).isEqualTo("STORE_UNAVAILABLE");
        assertThat(Refusals.of(harness, plan)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerLeftInTheMiddleGivesEverythingBack(GovernedPlan plan) {
        var answer = harness.execution.answer(plan, Map.of());
        assertThat(answer.next()).isTrue();

        answer.close();

        assertThat(harness.allocator.getAllocatedMemory()).isZero();
        assertThat(harness.store.free()).isEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerThatNobodyReadsTouchesNoStore(GovernedPlan plan) {
        try (var answer = harness.execution.answer(plan, Map.of())) {
            assertThat(answer.schema().getFields()).hasSize(2);
            assertThat(harness.store.free()).isEqualTo(16);
        }
    }

    @Test
    void anUnknownStoreIsUnavailable() {
        var execution = harness.over(Map.of(), Harness.LIMITS);

        assertThat(Refusals.of(execution, answers().getFirst())).isEqualTo("STORE_UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT CAST(note AS INTEGER) FROM f0",
                "SELECT CAST(CASE WHEN note = 'note 900000' THEN note END AS INTEGER) FROM f0",
                "WITH w AS (SELECT note FROM f0) SELECT CAST(max(note) AS INTEGER) FROM w",
                "SELECT CAST(error(note) AS INTEGER) FROM f0"
            })
    void aResidualsDataErrorComesBeforeAnyRowAndQuotesNoData(String residual) {
        var plan = plan(residual, List.of(TAPS), column("n", INTEGER));
        try (var answer = harness.execution.answer(plan, Map.of())) {
            assertThatThrownBy(answer::next)
                    .isInstanceOf(StoreException.class)
                    .hasMessage(StoreException.Failure.DATA.words())
                    .hasNoCause()
                    .satisfies(e ->
                            assertThat(Failures.detail(e).text())
                                    .startsWith("a data error; ")
                                    .doesNotContain("note"));
            assertThat(answer.rows()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SOURCE, "SELECT 1, 'x' FROM range(100000000000) WHERE hash(range) = 1"})
    void timeEndsAQueryWhereverItIs(String sql) {
        var brief = limits(Harness.LIMITS.memoryBytes(), 1 << 30, Duration.ofMillis(300));
        var execution = harness.over(Map.of("main", harness.store), brief);
        var fragment = kept("f0", sql, BIGINT, TEXT);
        var plan = plan(ENDLESS.replace("f0.note", "f0.b"), List.of(fragment), column("n", BIGINT));

        long start = System.nanoTime();
        assertThat(Refusals.of(execution, plan)).isEqualTo("TIMEOUT");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1300));
    }

    @Test
    void cancellationFromAnotherThreadEndsAResidualWithinASecond() throws Exception {
        var plan = plan(ENDLESS, List.of(TAPS), column("n", BIGINT));
        try (var answer = harness.execution.answer(plan, Map.of());
                var caller = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = caller.submit((Callable<Boolean>) answer::next);
            Thread.sleep(700);

            long start = System.nanoTime();
            answer.stop().pull(Stop.Reason.CANCELLED);

            assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(StoreException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(Failures.code(new IllegalStateException(), answer.stop()).name())
                    .isEqualTo("CANCELLED");
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aQueryThatHoldsTooMuchIsRefused(GovernedPlan plan) {
        var narrow = limits(100_000, 1 << 30, Duration.ofMinutes(1));
        var execution = harness.over(Map.of("main", harness.store), narrow);

        assertThat(Refusals.of(execution, plan)).isEqualTo("TOO_MUCH");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerOfTooManyRowsIsRefused(GovernedPlan plan) {
        var few = limits(Harness.LIMITS.memoryBytes(), 100_000, Duration.ofMinutes(1));
        var execution = harness.over(Map.of("main", harness.store), few);

        assertThat(Refusals.of(execution, plan)).isEqualTo("TOO_MUCH");
    }

    @Test
    void aResidualThatNeedsMoreThanItsEngineHasIsRefused() {
        var plan =
                plan(
                        "SELECT CAST(length(CAST(list(note || r.range || repeat('x', 100)) AS"
                                + " VARCHAR)) AS BIGINT) FROM f0, range(20) r",
                        List.of(TAPS),
                        column("n", BIGINT));

        assertThat(Refusals.of(harness, plan)).isEqualTo("TOO_MUCH");
        assertThat(Refusals.of(harness, answers().get(1))).isEmpty();
    }

    @Test
    void holdsAFewBatchesWhateverTheSizeOfTheAnswer() {
        for (var plan : answers()) {
            try (var answer = harness.execution.answer(plan, Map.of())) {
                long peak = 0;
                while (answer.next()) {
                    peak = Math.max(peak, answer.held());
                }
                assertThat(peak).isPositive().isLessThan(48L << 20);
            }
        }
    }

    @Test
    void aHundredQueriesAtOnceAreAllAnswered() throws Exception {
        var plans = answers();
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 100; i++) {
            var sql = "SELECT card_id, note FROM taps WHERE tap_id < " + (10_000 + i);
            var fragment =
                    new Fragment(
                            "f0", "main", sql, TAPS.rawColumns(), TAPS.columns(), Optional.empty());
            var like = plans.get(i % plans.size());
            var plan =
                    like.residual()
                            .map(residual ->
                                    plan(
                                            residual,
                                            List.of(fragment),
                                            column("card", TEXT),
                                            column("note", TEXT)))
                            .orElseGet(() ->
                                    plan(fragment, column("card", TEXT), column("note", TEXT)));
            tasks.add(() -> (long) harness.rows(plan).size());
        }

        var sizes = new ArrayList<Long>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : callers.invokeAll(tasks, 100, TimeUnit.SECONDS)) {
                sizes.add(done.get());
            }
        }

        for (int i = 0; i < 100; i++) {
            assertThat(sizes.get(i)).isEqualTo(10_000 + i);
        }
    }

    @Test
    void whoeverWaitsTooLongForATurnIsRefused() {
        var one =
                new ExecutionLimits(
                        1 << 26,
                        1 << 30,
                        1 << 30,
                        Duration.ofMinutes(1),
                        1,
                        Duration.ofMillis(200));
        var execution = harness.over(Map.of("main", harness.store), one);
        var plan = answers().getFirst();
        try (var first = execution.answer(plan, Map.of())) {
            assertThat(first.next()).isTrue();

            assertThat(Refusals.of(execution, plan)).isEqualTo("TOO_MUCH");
        }
        assertThat(Refusals.of(execution, plan)).isEmpty();
    }

    private static ExecutionLimits limits(long memory, long rows, Duration timeout) {
        return new ExecutionLimits(memory, rows, 4L << 30, timeout, 8, Duration.ofSeconds(1));
    }

    /** Answers some batches and then goes away. */
    private record DyingStore(DataStore living, int batches) implements DataStore {
        @Override
        public String name() {
            return living.name();
        }

        @Override
        public BatchStream open(String sql, BufferAllocator allocator, Stop stop) {
            return new DyingStream(living.open(sql, allocator, stop), batches);
        }

        @Override
        public List<StoreTable> tables() {
            return living.tables();
        }

        @Override
        public BatchStream sample(
                StoreTable table, int rows, BufferAllocator allocator, Stop stop) {
            return new DyingStream(living.sample(table, rows, allocator, stop), batches);
        }

        @Override
        public BatchStream distinct(
                List<String> table,
                String column,
                int values,
                BufferAllocator allocator,
                Stop stop) {
            return new DyingStream(
                    living.distinct(table, column, values, allocator, stop), batches);
        }

        @Override
        public void check() {
            living.check();
        }

        @Override
        public void close() {}
    }

    private static final class DyingStream implements BatchStream {
        private final BatchStream living;
        private int left;

        DyingStream(BatchStream living, int left) {
            this.living = living;
            this.left = left;
        }

        @Override
        public Schema schema() {
            return living.schema();
        }

        @Override
        public boolean next() {
            if (left-- == 0) {
                throw new StoreException(StoreException.Failure.UNAVAILABLE);
            }
            return living.next();
        }

        @Override
        public VectorSchemaRoot root() {
            return living.root();
        }

        @Override
        public void close() {
            living.close();
        }
    }
}
