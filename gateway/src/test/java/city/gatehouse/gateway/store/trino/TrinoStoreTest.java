package city.gatehouse.gateway.store.trino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.ColumnType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class TrinoStoreTest {
    private static TrinoCluster cluster;

    @TempDir Path folder;
    private TrinoStore store;
    private BufferAllocator allocator;
    private ScheduledExecutorService scheduler;
    private Stop stop;

    @BeforeAll
    static void start() throws SQLException {
        cluster = TrinoCluster.start();
        try (var connection = cluster.connect("memory");
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA city");
            statement.execute(
                    "CREATE TABLE city.taps (id BIGINT, fare DECIMAL(10, 2), code CHAR(3),"
                            + " seen TIMESTAMP(6) WITH TIME ZONE, fine TIMESTAMP(9), tags ARRAY(VARCHAR))");
        }
    }

    @AfterAll
    static void end() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void open() {
        store = TrinoStore.open("trino", cluster.address("memory"), limits());
        allocator = new RootAllocator();
        scheduler = Executors.newSingleThreadScheduledExecutor();
        stop = Stop.after(Duration.ofSeconds(120), scheduler);
    }

    private StoreLimits limits() {
        return new StoreLimits(64L << 20, 1, folder, 0, 2, Duration.ofMillis(500));
    }

    @AfterEach
    void close() throws InterruptedException {
        stop.close();
        scheduler.shutdown();
        assertThat(scheduler.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(store.free()).isEqualTo(2);
        store.close();
        allocator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "TRUE; Bool; true",
                "TINYINT '-128'; Int(16, true); -128",
                "SMALLINT '-32768'; Int(16, true); -32768",
                "-2147483648; Int(32, true); -2147483648",
                "BIGINT '-9223372036854775808'; Int(64, true); -9223372036854775808",
                "CAST(1.5 AS REAL); FloatingPoint(SINGLE); 1.5",
                "nan(); FloatingPoint(DOUBLE); NaN",
                "-infinity(); FloatingPoint(DOUBLE); -Infinity",
                "CAST(-0.05 AS DECIMAL(10, 2)); Decimal(10, 2, 128); -0.05",
                "CAST('99999999999999999999999999999999999999' AS DECIMAL(38)); Decimal(38, 0, 128); 99999999999999999999999999999999999999",
                "'Straße 🎉'; Utf8; Straße 🎉",
                "''; Utf8; \"\"",
                "DATE '-4000-01-01'; Date(DAY); -2180498",
                "DATE '1969-12-31'; Date(DAY); -1",
                "DATE '10000-01-01'; Date(DAY); 2932897",
                "DATE '1582-10-05'; Date(DAY); -141437",
                "TIME '23:59:59.999999'; Time(MICROSECOND, 64); 86399999999",
                "TIMESTAMP '1969-12-31 23:59:59.999999'; Timestamp(MICROSECOND, null); 1969-12-31T23:59:59.999999",
                "TIMESTAMP '2026-03-29 02:30:00'; Timestamp(MICROSECOND, null); 2026-03-29T02:30",
                "TIMESTAMP '1970-01-01 01:00:00 +01:00'; Timestamp(MICROSECOND, UTC); 0",
                "TIMESTAMP '2026-07-01 02:00:00 Europe/Berlin'; Timestamp(MICROSECOND, UTC); 1782864000000000",
                "UUID '00000000-0000-0000-0000-00000000000a'; Utf8; 00000000-0000-0000-0000-00000000000a",
                "CAST(NULL AS DECIMAL(10, 2)); Decimal(10, 2, 128); null",
                "CAST(NULL AS TIMESTAMP(6)); Timestamp(MICROSECOND, null); null",
                "CAST(NULL AS BIGINT); Int(64, true); null",
            })
    void everyTypeArrivesAsItIs(String expression, String type, String value) {
        try (var stream = store.open("SELECT " + expression + " AS v", allocator, stop)) {
            assertThat(stream.schema().getFields().getFirst().getType()).hasToString(type);
            assertThat(stream.next()).isTrue();
            assertThat(String.valueOf(stream.root().getVector(0).getObject(0))).isEqualTo(value);
        }
    }

    @Test
    void rowsComeInBatchesAndNothingIsAnAnswerToo() {
        assertThat(count("SELECT orderkey, comment FROM tpch.sf1.orders")).isEqualTo(1_500_000);
        assertThat(count("SELECT 1 AS v WHERE FALSE")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT 1 / (x - 1) AS v FROM (VALUES 1, 2) AS t(x); DATA",
                "SELECT CAST('x' AS INTEGER) AS v; DATA",
                "SELECT BIGINT '9223372036854775807' + 1 AS v; DATA",
                "SELECT v FROM city.none; REJECTED",
                "SELECT none FROM city.taps; REJECTED",
                "SELECT tags FROM city.taps; REJECTED",
                "SELECT v FROM elsewhere.city.taps; REJECTED",
            })
    void whatFailsSaysWhyInAFewWords(String sql, Failure failure) {
        assertThatThrownBy(() -> count(sql))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(failure))
                .hasMessageNotContaining("line")
                .hasNoCause();
    }

    @Test
    void whatIsStoppedIsGoneFromTheCluster() throws Exception {
        scheduler.schedule(() -> stop.pull(Stop.Reason.CANCELLED), 2, TimeUnit.SECONDS);
        long begun = System.nanoTime();

        assertThatThrownBy(() ->
                        count(
                                "SELECT count(*) AS v FROM tpch.sf100.lineitem AS a"
                                        + " JOIN tpch.sf100.lineitem AS b ON a.comment < b.comment"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(Failure.STOPPED));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(running("sf100.lineitem AS a")).isEmpty();
    }

    @Test
    void whoeverReadsFromAStoreThatGoesAwayGoesOnUninterrupted() {
        scheduler.schedule(() -> store.close(), 2, TimeUnit.SECONDS);

        assertThatThrownBy(() -> count("SELECT * FROM tpch.sf100.lineitem"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(Failure.UNAVAILABLE));

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatIsStoppedInMidStreamIsGoneToo() throws Exception {
        try (var stream = store.open("SELECT * FROM tpch.sf10.lineitem", allocator, stop)) {
            assertThat(stream.next()).isTrue();
            scheduler.schedule(() -> stop.pull(Stop.Reason.TIMEOUT), 1, TimeUnit.SECONDS);

            assertThatThrownBy(
                            () -> {
                                while (stream.next()) {}
                            })
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.STOPPED));
        }

        assertThat(running("sf10.lineitem")).isEmpty();
    }

    @Test
    void whoeverLeavesEarlyLeavesNothingBehind() throws Exception {
        for (int i = 0; i < 5; i++) {
            var stream = store.open("SELECT * FROM tpch.sf10.lineitem", allocator, stop);
            stream.next();
            stream.close();
        }

        assertThat(running("sf10.lineitem")).isEmpty();
        assertThat(allocator.getAllocatedMemory()).isZero();
    }

    @Test
    void aClusterThatIsNotThereIsUnavailable() {
        var there = cluster.address("memory");
        var elsewhere =
                new ServerAddress(
                        there.kind(),
                        "localhost",
                        1,
                        "memory",
                        "reader",
                        there.passwordFile(),
                        there.tls(),
                        there.rootCertificate());
        try (var gone = TrinoStore.open("gone", elsewhere, limits())) {
            assertThatThrownBy(gone::check)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNREACHABLE));
        }
    }

    @Test
    void tablesAreToldInTheCatalogsWords() {
        assertThat(store.tables())
                .filteredOn(table -> table.name().equals(List.of("city", "taps")))
                .singleElement()
                .extracting(StoreTable::columns)
                .satisfies(columns -> {
                    assertThat(columns).hasSize(6);
                    assertThat(columns.get(1).type()).contains(ColumnType.decimal(10, 2));
                    assertThat(columns.get(2).type()).contains(ColumnType.TEXT);
                    assertThat(columns.get(4).type()).isEmpty();
                    assertThat(columns.get(5).type()).isEmpty();
                });
    }

    private long count(String sql) {
        long rows = 0;
        try (var stream = store.open(sql, allocator, stop)) {
            while (stream.next()) {
                rows += stream.root().getRowCount();
            }
        }
        return rows;
    }

    /** What still reads a table after as long as a busy machine may need to end it. */
    private static List<String> running(String table) throws SQLException, InterruptedException {
        var found = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            found.clear();
            try (var connection = cluster.connect("memory");
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "SELECT state, created, query FROM system.runtime.queries WHERE"
                                            + " source = 'gatehouse' AND state NOT IN ('FINISHED',"
                                            + " 'FAILED') AND query LIKE '%"
                                            + table
                                            + "%'")) {
                while (rows.next()) {
                    found.add(
                            "%s since %s: %s"
                                    .formatted(
                                            rows.getString(1),
                                            rows.getString(2),
                                            rows.getString(3)));
                }
            }
            if (found.isEmpty()) {
                break;
            }
            Thread.sleep(100);
        }
        return found;
    }
}
