package city.gatehouse.gateway.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgreSqlStoreTest {
    private static PostgreSqlServer server;

    @TempDir Path folder;
    private PostgreSqlStore store;
    private BufferAllocator allocator;
    private ScheduledExecutorService scheduler;
    private Stop stop;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start();
        server.execute(
                "CREATE SCHEMA city",
                "CREATE COLLATION city.anyhow (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                "CREATE TABLE city.words (word TEXT COLLATE city.anyhow)",
                "CREATE TABLE city.taps (id BIGINT NOT NULL, fare NUMERIC(10, 2), code CHAR(3),"
                        + " kind VARCHAR(9), seen TIMESTAMPTZ, tags TEXT[], free NUMERIC, doc JSONB)",
                "CREATE TYPE city.mood AS ENUM ('low', 'high')",
                "CREATE DOMAIN city.postcode AS VARCHAR(6)",
                "CREATE TABLE city.kinds (mood city.mood, moods city.mood[], code city.postcode,"
                        + " place POINT)");
        server.letRead("city");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    /** Of the slow profile's other versions none is another one by mistake. */
    @Test
    void theServerIsOfTheVersionThatTheBuildMeans() throws SQLException {
        var version = System.getProperty("postgresql.version", "17");

        try (var connection = server.connect()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).hasToString(version);
        }
    }

    @BeforeEach
    void open() {
        store = open(2);
        allocator = new RootAllocator();
        scheduler = Executors.newSingleThreadScheduledExecutor();
        stop = Stop.after(Duration.ofSeconds(60), scheduler);
    }

    private PostgreSqlStore open(int connections) {
        var limits = new StoreLimits(64L << 20, 1, folder, 0, connections, Duration.ofMillis(500));
        return PostgreSqlStore.open("pg", server.address(), limits);
    }

    @AfterEach
    void close() {
        assertThat(store.free()).isEqualTo(2);
        stop.close();
        scheduler.shutdownNow();
        store.close();
        allocator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "TRUE; Bool; true",
                "CAST(-32768 AS SMALLINT); Int(16, true); -32768",
                "-2147483648; Int(32, true); -2147483648",
                "CAST('-9223372036854775808' AS BIGINT); Int(64, true); -9223372036854775808",
                "CAST(1.5 AS REAL); FloatingPoint(SINGLE); 1.5",
                "CAST('NaN' AS DOUBLE PRECISION); FloatingPoint(DOUBLE); NaN",
                "CAST(-0.05 AS NUMERIC(10, 2)); Decimal(10, 2, 128); -0.05",
                "CAST(12345678.90 AS NUMERIC(10, 2)); Decimal(10, 2, 128); 12345678.90",
                "CAST(100000000 AS NUMERIC(12, 0)); Decimal(12, 0, 128); 100000000",
                "CAST(0 AS NUMERIC(38, 10)); Decimal(38, 10, 128); 0E-10",
                "CAST('99999999999999999999999999999999999999' AS NUMERIC(38)); Decimal(38, 0, 128); 99999999999999999999999999999999999999",
                "CAST('-0.00000000000000000000000000000000000001' AS NUMERIC(38, 38)); Decimal(38, 38, 128); -1E-38",
                "'Straße 🎉'; Utf8; Straße 🎉",
                "''; Utf8; \"\"",
                "CAST('4000-01-01 BC' AS DATE); Date(DAY); -2180132",
                "DATE '1969-12-31'; Date(DAY); -1",
                "CAST('infinity' AS DATE); Date(DAY); 2147483647",
                "CAST('-infinity' AS DATE); Date(DAY); -2147483647",
                "TIME '23:59:59.999999'; Time(MICROSECOND, 64); 86399999999",
                "TIMESTAMP '1969-12-31 23:59:59.999999'; Timestamp(MICROSECOND, null); 1969-12-31T23:59:59.999999",
                "TIMESTAMP WITH TIME ZONE '1970-01-01 01:00:00+01'; Timestamp(MICROSECOND, UTC); 0",
                "CAST('00000000-0000-0000-0000-00000000000a' AS UUID); Utf8; 00000000-0000-0000-0000-00000000000a",
                "ARRAY['a', NULL, '']; List; [\"a\",null,\"\"]",
                "CAST('{}' AS INTEGER[]); List; []",
                "CAST(NULL AS NUMERIC(10, 2)); Decimal(10, 2, 128); null",
                "CAST(NULL AS TEXT); Utf8; null",
            })
    void everyTypeArrivesAsItIs(String expression, String type, String value) {
        try (var stream = store.open("SELECT " + expression + " AS v", allocator, stop)) {
            assertThat(stream.schema().getFields().getFirst().getType()).hasToString(type);
            assertThat(stream.next()).isTrue();
            assertThat(String.valueOf(stream.root().getVector(0).getObject(0))).isEqualTo(value);
        }
    }

    @Test
    void binaryAndSeveralColumnsArriveTogether() {
        try (var stream =
                store.open(
                        "SELECT CAST('\\xAA00' AS BYTEA) AS a, CAST(NULL AS INTEGER) AS b, 'x' AS c",
                        allocator,
                        stop)) {
            assertThat(stream.next()).isTrue();
            assertThat((byte[]) stream.root().getVector("a").getObject(0))
                    .containsExactly(0xAA, 0x00);
            assertThat(stream.root().getVector("b").isNull(0)).isTrue();
            assertThat(stream.root().getVector("c").getObject(0)).hasToString("x");
        }
    }

    @Test
    void numbersThatTheServerCountsItselfAreNumbers() {
        server.execute(
                "CREATE TABLE city.counted (small SMALLSERIAL, middle SERIAL, big BIGSERIAL,"
                        + " own BIGINT GENERATED ALWAYS AS IDENTITY)",
                "INSERT INTO city.counted DEFAULT VALUES");
        server.letRead("city");

        try (var stream =
                store.open("SELECT small, middle, big, own FROM city.counted", allocator, stop)) {
            assertThat(stream.next()).isTrue();
            assertThat(stream.root().getFieldVectors())
                    .allSatisfy(vector -> assertThat(vector.getObject(0)).hasToString("1"));
        }
    }

    @Test
    void rowsComeInOrderAndInBatches() {
        var seen = new ArrayList<Long>();
        int batches = 0;

        try (var stream =
                store.open(
                        "SELECT CAST(i AS BIGINT) AS i FROM generate_series(1, 200000) AS s(i) ORDER BY i DESC",
                        allocator,
                        stop)) {
            while (stream.next()) {
                batches++;
                for (int row = 0; row < stream.root().getRowCount(); row++) {
                    seen.add((Long) stream.root().getVector(0).getObject(row));
                }
            }
        }

        assertThat(batches).isGreaterThan(2);
        assertThat(seen).hasSize(200_000).startsWith(200_000L, 199_999L).endsWith(1L);
    }

    @Test
    void nothingIsAnAnswerToo() {
        try (var stream = store.open("SELECT 1 AS v WHERE FALSE", allocator, stop)) {
            int rows = 0;
            while (stream.next()) {
                rows += stream.root().getRowCount();
            }
            assertThat(rows).isZero();
            assertThat(stream.schema().getFields()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "SELECT 1 / (i - 1) AS v FROM generate_series(1, 9) AS s(i); DATA",
                "SELECT CAST('x' || i AS INTEGER) AS v FROM generate_series(1, 9) AS s(i); DATA",
                "SELECT CAST('NaN' AS NUMERIC(10, 2)) AS v; DATA",
                "SELECT v FROM city.none; REJECTED",
                "SELECT free FROM city.taps; REJECTED",
                "SELECT CAST('(1,2)' AS POINT) AS v; REJECTED",
                "SELECT word FROM \"city\".\"words\"; REJECTED",
            })
    void whatFailsSaysWhyInAFewWords(String sql, Failure failure) {
        assertThatThrownBy(() -> drain(sql))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(failure))
                .hasMessageNotContaining("ERROR")
                .hasNoCause();
    }

    @Test
    void nothingCanBeWritten() {
        server.execute("GRANT ALL ON city.taps TO reader", "SELECT 1");

        assertThatThrownBy(() -> drain("SELECT 1 AS v FROM city.taps FOR UPDATE"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aSampleOfALargeTableComesFromAllOfItAndIsBounded() {
        server.execute(
                "DROP TABLE IF EXISTS city.many",
                "CREATE TABLE city.many AS SELECT i AS id FROM generate_series(1, 200000) AS t(i)",
                "ANALYZE city.many");
        server.letRead("city");
        var table =
                store.tables().stream()
                        .filter(it -> it.name().equals(List.of("city", "many")))
                        .findFirst()
                        .orElseThrow();

        var ids = new ArrayList<Integer>();
        try (var rows = store.sample(table, 2_000, allocator, stop)) {
            while (rows.next()) {
                var texts = rows.root().getVector(0);
                for (int i = 0; i < rows.root().getRowCount(); i++) {
                    ids.add(Integer.valueOf(texts.getObject(i).toString()));
                }
            }
        }

        assertThat(ids).hasSizeBetween(500, 2_000);
        assertThat(ids).anyMatch(id -> id < 50_000).anyMatch(id -> id > 130_000);
    }

    @Test
    void distinctValuesComeAsTextsWithoutNull() {
        server.execute(
                "DROP TABLE IF EXISTS city.some",
                "CREATE TABLE city.some (v DATE)",
                "INSERT INTO city.some VALUES ('2026-03-01'), ('2026-03-01'), (NULL)");
        server.letRead("city");

        try (var rows = store.distinct(List.of("city", "some"), "v", 10, allocator, stop)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.root().getRowCount()).isEqualTo(1);
            assertThat(rows.root().getVector(0).getObject(0)).hasToString("2026-03-01");
        }
    }

    @Test
    void whatIsStoppedIsGoneFromTheServer() throws SQLException {
        scheduler.schedule(() -> stop.pull(Stop.Reason.CANCELLED), 300, TimeUnit.MILLISECONDS);

        assertThatThrownBy(() -> drain("SELECT CAST(pg_sleep(60) AS TEXT) AS v"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(Failure.STOPPED));
        assertThat(active()).isZero();
    }

    @Test
    void whoeverLeavesEarlyLeavesNothingBehind() throws SQLException {
        for (int i = 0; i < 5; i++) {
            var stream =
                    store.open(
                            "SELECT i AS v FROM generate_series(1, 5000000) AS s(i)",
                            allocator,
                            stop);
            stream.next();
            stream.close();
        }

        assertThat(active()).isZero();
        assertThat(allocator.getAllocatedMemory()).isZero();
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        var address = server.address();
        var elsewhere =
                new city.gatehouse.gateway.configuration.ServerAddress(
                        address.kind(),
                        "localhost",
                        1,
                        address.database(),
                        address.user(),
                        address.passwordFile(),
                        address.tls(),
                        address.rootCertificate());
        var limits = new StoreLimits(64L << 20, 1, folder, 0, 2, Duration.ofMillis(500));

        try (var gone = PostgreSqlStore.open("gone", elsewhere, limits)) {
            assertThatThrownBy(gone::check)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(Failure.UNREACHABLE));
        }
    }

    @Test
    void aConnectionThatWasCutIsReplaced() throws SQLException {
        drain("SELECT 1 AS v");
        server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'");
        try {
            drain("SELECT 1 AS v");
        } catch (StoreException e) {
            assertThat(e.failure()).isEqualTo(Failure.UNREACHABLE);
        }
        drain("SELECT 1 AS v");
    }

    @Test
    void tablesAreToldInTheCatalogsWords() {
        var taps =
                store.tables().stream()
                        .filter(table -> table.name().equals(List.of("city", "taps")))
                        .map(StoreTable::columns)
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        taps.stream()
                                .map(c ->
                                        c.name() + " " + c.type().isPresent() + " " + c.nullable()))
                .containsExactly(
                        "id true false",
                        "fare true true",
                        "code false true",
                        "kind true true",
                        "seen true true",
                        "tags true true",
                        "free false true",
                        "doc true true");
    }

    @Test
    void anEnumerationIsATextAndADomainWhatItIsOf() {
        assertThat(
                        store.tables().stream()
                                .filter(table -> table.name().equals(List.of("city", "kinds")))
                                .flatMap(table -> table.columns().stream())
                                .map(c -> c.name() + " " + c.type().orElse(null)))
                .containsExactly(
                        "mood " + ColumnType.TEXT,
                        "moods " + ColumnType.array(ColumnType.TEXT),
                        "code " + ColumnType.TEXT,
                        "place null");
    }

    private void drain(String sql) {
        try (var stream = store.open(sql, allocator, stop)) {
            while (stream.next()) {
                assertThat(stream.root().getRowCount()).isNotNegative();
            }
        }
    }

    /** Statements of the reading account that run, some moments from now. */
    private static int active() throws SQLException {
        int active = count();
        for (int i = 0; i < 50 && active > 0; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
            active = count();
        }
        return active;
    }

    private static int count() throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
