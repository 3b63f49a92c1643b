package city.gatehouse.gateway.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.policy.catalog.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbStoreTest {
    private static final String ENDLESS =
            "SELECT count(*) FROM range(100000000000) WHERE hash(range) = 1";

    @TempDir static Path directory;
    private static DuckDbStore store;
    private static ScheduledExecutorService scheduler;
    private final BufferAllocator allocator = new RootAllocator();
    private Stop stop;

    @BeforeAll
    static void openStore() {
        TestStores.write(
                directory,
                "CREATE SCHEMA mobility",
                "CREATE TABLE mobility.taps (tap_id BIGINT NOT NULL, fare DECIMAL(8,2), note VARCHAR,"
                        + " tapped_at TIMESTAMPTZ, span INTERVAL)",
                "INSERT INTO mobility.taps SELECT range, range % 500 / 100, 'note ' || range,"
                        + " TIMESTAMPTZ '2026-01-01 00:00:00+00' + to_seconds(range), NULL"
                        + " FROM range(1000000)");
        store = TestStores.open(directory);
        scheduler = Executors.newSingleThreadScheduledExecutor();
    }

    @AfterAll
    static void closeStore() {
        store.close();
        scheduler.shutdownNow();
    }

    @BeforeEach
    void startClock() {
        stop = Stop.after(Duration.ofMinutes(1), scheduler);
    }

    @AfterEach
    void everythingIsGivenBack() {
        stop.close();
        assertThat(store.free()).isEqualTo(16);
        allocator.close();
    }

    @Test
    void aSampleIsDrawnFromAllRowsAndComesAsTexts() {
        var table = store.tables().getFirst();

        try (var stream = store.sample(table, 100, allocator, stop)) {
            assertThat(stream.next()).isTrue();
            var ids = stream.root().getVector(0);
            assertThat(stream.root().getRowCount()).isEqualTo(100);
            assertThat(IntStream.range(0, 100))
                    .anyMatch(i -> Integer.parseInt(ids.getObject(i).toString()) > 500_000)
                    .anyMatch(i -> Integer.parseInt(ids.getObject(i).toString()) < 500_000);
            assertThat(stream.root().getVector(3).getObject(0).toString()).startsWith("2026-01-");
            assertThat(stream.next()).isFalse();
        }
    }

    @Test
    void streamsBatchesInTheOrderOfTheStore() {
        long expected = 0;
        int batches = 0;

        try (var stream = store.open("SELECT tap_id FROM mobility.taps", allocator, stop)) {
            while (stream.next()) {
                batches++;
                var ids = (org.apache.arrow.vector.BigIntVector) stream.root().getVector(0);
                for (int row = 0; row < stream.root().getRowCount(); row++) {
                    assertThat(ids.get(row)).isEqualTo(expected++);
                }
            }
        }

        assertThat(expected).isEqualTo(1_000_000);
        assertThat(batches).isGreaterThan(10);
    }

    @Test
    void holdsNoMoreThanAFewBatchesAtATime() {
        try (var stream = store.open("SELECT tap_id, note FROM mobility.taps", allocator, stop)) {
            while (stream.next()) {
                assertThat(allocator.getAllocatedMemory()).isLessThan(8L << 20);
            }
        }

        assertThat(allocator.getPeakMemoryAllocation()).isLessThan(16L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE mobility.mine (a INTEGER)",
                "DELETE FROM mobility.taps",
                "SET threads = 1",
                "SET TimeZone = 'Europe/Berlin'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM glob('/etc/*')",
                "COPY (SELECT 1) TO '/tmp/gatehouse-leak.csv'",
                "ATTACH '/tmp/gatehouse-leak.duckdb'",
                "INSTALL httpfs",
                "LOAD httpfs"
            })
    void canNeitherWriteNorReachOutNorBeReconfigured(String sql) {
        assertThatThrownBy(() -> drain(sql)).isInstanceOf(StoreException.class);
    }

    @Test
    void sessionsRunInUtcAndSortNullsLast() {
        assertThat(texts("SELECT current_setting('TimeZone')")).containsExactly("UTC");
        assertThat(texts("SELECT a FROM (VALUES ('x'), (NULL), ('y')) t(a) ORDER BY a"))
                .containsExactly("x", "y", null);
        assertThat(texts("SELECT a FROM (VALUES ('x'), (NULL), ('y')) t(a) ORDER BY a DESC"))
                .containsExactly("y", "x", null);
        assertThat(texts("SELECT CAST(max(tapped_at) AS VARCHAR) FROM mobility.taps"))
                .containsExactly("2026-01-12 13:46:39+00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT CAST(note AS INTEGER) FROM mobility.taps | DATA",
                "SELECT CAST(CASE WHEN tap_id > 900000 THEN note ELSE '1' END AS INTEGER) FROM mobility.taps | DATA",
                "SELECT CAST(1000000 * tap_id AS INTEGER) FROM mobility.taps | DATA",
                "SELECT error(note) FROM mobility.taps | DATA",
                "SELECT make_date(2026, 13, 1) | DATA",
                "SELECT strptime(note, '%Y') FROM mobility.taps | DATA",
                "SELECT nothing FROM mobility.taps | REJECTED",
                "SELECT * FROM mobility.nothing | REJECTED",
                "SELEC 1 | REJECTED",
                "SELECT list(repeat(note, 100)) FROM mobility.taps | MEMORY"
            })
    void tellsWhyItFailedInOneOfAFewWordsAndQuotesNothing(String sql, Failure failure) {
        var thrown = catchThrowableOfType(StoreException.class, () -> drain(sql));

        assertThat(thrown.failure()).isEqualTo(failure);
        assertThat(thrown).hasMessage(failure.words()).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENDLESS,
                "SELECT range FROM range(100000000000) WHERE hash(range) % 100000 = 1",
                "SELECT a.tap_id FROM mobility.taps a, mobility.taps b WHERE a.note < b.note"
            })
    void cancellationReachesTheEngineWithinASecond(String sql) throws Exception {
        var pulled = new long[1];
        var _ =
                scheduler.schedule(
                        () -> {
                            pulled[0] = System.nanoTime();
                            stop.pull(Stop.Reason.CANCELLED);
                        },
                        300,
                        TimeUnit.MILLISECONDS);

        var thrown = catchThrowableOfType(StoreException.class, () -> drain(sql));

        assertThat(Duration.ofNanos(System.nanoTime() - pulled[0]))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(thrown.failure()).isEqualTo(Failure.STOPPED);
        assertThat(stop.reason()).contains(Stop.Reason.CANCELLED);
    }

    @Test
    void aBrakePulledBetweenBatchesStopsTheNextOne() {
        try (var stream = store.open("SELECT tap_id FROM mobility.taps", allocator, stop)) {
            assertThat(stream.next()).isTrue();

            stop.pull(Stop.Reason.CANCELLED);

            assertThatThrownBy(stream::next)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.STOPPED));
        }
    }

    @Test
    void timePullsTheBrake() {
        stop.close();
        stop = Stop.after(Duration.ofMillis(200), scheduler);

        assertThatThrownBy(() -> drain(ENDLESS)).isInstanceOf(StoreException.class);

        assertThat(stop.reason()).contains(Stop.Reason.TIMEOUT);
    }

    @Test
    void aStreamLeftInMidAnswerGivesItsConnectionBack() {
        try (var stream = store.open("SELECT note FROM mobility.taps", allocator, stop)) {
            assertThat(stream.next()).isTrue();
            assertThat(store.free()).isEqualTo(15);
        }

        assertThat(store.free()).isEqualTo(16);
        assertThat(texts("SELECT 'still here'")).containsExactly("still here");
    }

    @Test
    void describesItsTablesAsTheyAre() {
        assertThat(store.tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.name()).containsExactly("mobility", "taps");
                    assertThat(table.columns())
                            .extracting(StoreColumn::name)
                            .containsExactly("tap_id", "fare", "note", "tapped_at", "span");
                    assertThat(table.columns().get(0).nullable()).isFalse();
                    assertThat(table.columns().get(1).type()).contains(ColumnType.decimal(8, 2));
                    assertThat(table.columns().get(3).type())
                            .contains(ColumnType.of(ColumnType.Kind.TIMESTAMP_WITH_TIME_ZONE));
                    assertThat(table.columns().get(4).type()).isEmpty();
                    assertThat(table.columns().get(4).storeType()).isEqualTo("INTERVAL");
                });
        store.check();
    }

    @Test
    void endsOpenStreamsWhenItGoesAway(@TempDir Path elsewhere) {
        TestStores.write(elsewhere, "CREATE TABLE t AS SELECT range a FROM range(1000000)");
        var dying = TestStores.open(elsewhere);
        try (var stream = dying.open("SELECT a FROM t", allocator, stop)) {
            assertThat(stream.next()).isTrue();

            dying.close();

            assertThatThrownBy(stream::next)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNAVAILABLE));
        }
        assertThatThrownBy(() -> dying.open("SELECT a FROM t", allocator, stop))
                .isInstanceOf(StoreException.class)
                .hasMessage(Failure.UNAVAILABLE.words());
        assertThatThrownBy(dying::check).isInstanceOf(StoreException.class);
    }

    @Test
    void interruptsARunningStatementWhenItGoesAway(@TempDir Path elsewhere) throws Exception {
        TestStores.write(elsewhere, "CREATE TABLE t AS SELECT 1 a");
        var dying = TestStores.open(elsewhere);
        var _ = scheduler.schedule(dying::close, 200, TimeUnit.MILLISECONDS);

        assertThatThrownBy(() -> dying.open(ENDLESS, allocator, stop))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(Failure.UNAVAILABLE));
    }

    @Test
    void waitsForAConnectionAndGivesUpInTime(@TempDir Path elsewhere) {
        TestStores.write(elsewhere, "CREATE TABLE t AS SELECT 1 a");
        var one =
                new StoreLimits(
                        64L << 20, 1, elsewhere.resolve("spill"), 0, 1, Duration.ofMillis(200));
        try (var small = TestStores.open(elsewhere, one);
                var _ = small.open("SELECT a FROM t", allocator, stop)) {
            assertThatThrownBy(() -> small.open("SELECT a FROM t", allocator, stop))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.BUSY));
        }
    }

    @Test
    void aMissingDatabaseIsUnavailable(@TempDir Path nowhere) {
        assertThatThrownBy(() -> TestStores.open(nowhere))
                .isInstanceOf(StoreException.class)
                .hasMessage(Failure.UNAVAILABLE.words());
        assertThat(nowhere.resolve("city.duckdb")).doesNotExist();
    }

    @Test
    void aSecondOpeningSharesTheInstanceAndIsLockedToo() {
        try (var second = TestStores.open(directory)) {
            assertThat(second.tables()).hasSize(1);
            assertThatThrownBy(() -> second.open("SELECT * FROM '/etc/passwd'", allocator, stop))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(texts("SELECT 'still here'")).containsExactly("still here");
    }

    @Test
    void manyOpenOneNewFileAtOnceAndAllOfThemCan(@TempDir Path elsewhere) throws Exception {
        TestStores.write(elsewhere, "CREATE TABLE t AS SELECT 'here' AS word");

        for (int round = 0; round < 25; round++) {
            var together = new CyclicBarrier(4);
            Callable<List<String>> open =
                    () -> {
                        together.await();
                        try (var one = TestStores.open(elsewhere)) {
                            return texts(one, "SELECT word FROM t");
                        }
                    };
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var opened : threads.invokeAll(Collections.nCopies(4, open))) {
                    assertThat(opened.get()).containsExactly("here");
                }
            }
        }
        assertThat(elsewhere.resolve("spill")).isEmptyDirectory();
    }

    @Test
    void whoeverSharesAnInstanceCanSpillWhenTheFirstHasClosedIt(@TempDir Path elsewhere) {
        TestStores.write(elsewhere, "CREATE TABLE t AS SELECT hash(range) h FROM range(4000000)");
        var little =
                new StoreLimits(
                        64L << 20,
                        1,
                        elsewhere.resolve("spill"),
                        4L << 30,
                        4,
                        Duration.ofSeconds(20));
        try (var second = whoseFirstHasClosed(elsewhere, little)) {
            assertThat(texts(second, "SELECT h::VARCHAR FROM t ORDER BY h LIMIT 1 OFFSET 3999999"))
                    .hasSize(1);
        }
        assertThat(elsewhere.resolve("spill")).isEmptyDirectory();
    }

    /** A second store over a file, whose first has closed. */
    private static DuckDbStore whoseFirstHasClosed(Path folder, StoreLimits limits) {
        try (var _ = TestStores.open(folder, limits)) {
            return TestStores.open(folder, limits);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void aFileThatHasGoneIsAStoreThatCannotBeRead(String kind, @TempDir Path folder)
            throws IOException {
        var file = folder.resolve("trips." + kind);
        TestStores.write(folder, "COPY (SELECT 'A' AS zone) TO '" + file + "'");
        try (var files = TestStores.openFiles(folder, Map.of("taxi.trips", "trips." + kind))) {
            var bytes = Files.readAllBytes(file);
            Files.delete(file);

            assertThatThrownBy(() -> texts(files, "SELECT zone FROM taxi.trips"))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNAVAILABLE));

            Files.write(file, bytes);
            assertThat(texts(files, "SELECT zone FROM taxi.trips")).containsExactly("A");
            assertThatThrownBy(() -> texts(files, "SELECT nothing FROM taxi.trips"))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.REJECTED));
        }
    }

    @Test
    void filesAreTablesAndNoOtherFileIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("trips.csv"), "id,zone,paid\n1,A,2.50\n2,,3.00\n");
        Files.writeString(folder.resolve("other.csv"), "id\n1\n");
        try (var files = TestStores.openFiles(folder, Map.of("taxi.trips", "trips.csv"))) {
            assertThat(files.tables())
                    .singleElement()
                    .satisfies(t ->
                            assertThat(t.columns())
                                    .extracting(StoreColumn::storeType)
                                    .containsExactly("BIGINT", "VARCHAR", "DOUBLE"));
            assertThat(texts(files, "SELECT zone FROM taxi.trips ORDER BY id"))
                    .containsExactly("A", null);
            assertThatThrownBy(() ->
                            texts(
                                    files,
                                    "SELECT * FROM read_csv('"
                                            + folder.resolve("other.csv")
                                            + "')"))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> texts(files, "SELECT * FROM '/etc/passwd'"))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aFolderIsATableWhoseOtherPartitionsAreNotRead(@TempDir Path folder) throws IOException {
        TestStores.write(
                folder,
                "COPY (SELECT i AS id, DATE '2026-01-01' + CAST(i % 40 AS INTEGER) AS day,"
                        + " '0' || i % 2 AS zone FROM range(400) AS r(i)) TO '"
                        + folder.resolve("taps")
                        + "' (FORMAT parquet, PARTITION_BY (day, zone))");
        try (var files = TestStores.openFiles(folder, Map.of("lake.taps", "taps"))) {
            assertThat(files.tables().getFirst().columns())
                    .extracting(StoreColumn::storeType)
                    .containsExactly("BIGINT", "DATE", "VARCHAR");
            var damaged = folder.resolve("taps/day=2026-02-01/zone=01");
            Files.createDirectories(damaged);
            Files.writeString(damaged.resolve("x.parquet"), "not one");

            assertThat(
                            texts(
                                    files,
                                    "SELECT count(*)::VARCHAR FROM lake.taps"
                                            + " WHERE day < DATE '2026-02-01' AND zone = '01'"))
                    .containsExactly("150");
            assertThatThrownBy(() -> texts(files, "SELECT count(*)::VARCHAR FROM lake.taps"))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> texts(files, "FROM '" + folder.resolve("city.duckdb") + "'"))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aFolderOfCsvFilesIsATableByTheNamesOfItsColumns(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("trips/month=2026-01"));
        Files.createDirectories(folder.resolve("trips/month=2026-02"));
        Files.writeString(folder.resolve("trips/month=2026-01/1.csv"), "id,zone\n1,A\n");
        Files.writeString(folder.resolve("trips/month=2026-02/1.csv"), "zone,id\nB,2\n");
        try (var files = TestStores.openFiles(folder, Map.of("lake.trips", "trips"))) {
            assertThat(texts(files, "SELECT id || zone || month FROM lake.trips ORDER BY id"))
                    .containsExactly("1A2026-01", "2B2026-02");

            Files.writeString(folder.resolve("trips/month=2026-02/2.csv"), "zone,id\nC,3\n");
            assertThat(texts(files, "SELECT zone FROM lake.trips ORDER BY id"))
                    .containsExactly("A", "B", "C");
        }
    }

    @Test
    void aFolderOfNoKindOfFilesIsNotOpened(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("a*b"));
        Files.writeString(folder.resolve("a*b/1.csv"), "id\n1\n");

        for (var table : List.of("empty", "a*b")) {
            assertThatThrownBy(() -> TestStores.openFiles(folder, Map.of("lake.taps", table)))
                    .isInstanceOf(StoreException.class);
        }
    }

    private void drain(String sql) {
        try (var stream = store.open(sql, allocator, stop)) {
            while (stream.next()) {}
        }
    }

    private List<String> texts(String sql) {
        return texts(store, sql);
    }

    private List<String> texts(DataStore from, String sql) {
        var texts = new ArrayList<String>();
        try (var stream = from.open(sql, allocator, stop)) {
            while (stream.next()) {
                for (int row = 0; row < stream.root().getRowCount(); row++) {
                    var value = stream.root().getVector(0).getObject(row);
                    texts.add(value == null ? null : value.toString());
                }
            }
        }
        return texts;
    }
}
