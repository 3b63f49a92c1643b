package city.gatehouse.gateway.front.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.PlainDuckDb;
import city.gatehouse.gateway.front.TwoAccounts;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the official JDBC driver, over a DuckDB without governance. */
class FlightFrontTest {
    private static final String MANY = "SELECT i, i * 2 AS twice FROM range(1000000) AS t(i)";

    private BufferAllocator allocator;
    private PlainDuckDb duckDb;
    private FlightFront front;

    @BeforeEach
    void start() throws SQLException {
        allocator = new RootAllocator(1L << 30);
        duckDb = new PlainDuckDb(allocator);
        front = start(duckDb);
    }

    private FlightFront start(PlainDuckDb answering) {
        return FlightFront.start(
                new ListenerAddress("localhost", 0, Optional.empty()),
                answering,
                new TwoAccounts(),
                allocator,
                new SecureRandom(),
                "1.2.3");
    }

    @AfterEach
    void stop() throws SQLException {
        front.close();
        duckDb.close();
        allocator.close();
    }

    @Test
    void aPlainStatementIsAnswered() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 AS one, 'two' AS two")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt("one")).isEqualTo(1);
            assertThat(rows.getString("two")).isEqualTo("two");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void everyTypeArrivesAsItIs() throws SQLException {
        String sql =
                "SELECT true AS a, 1::SMALLINT AS b, 2::INTEGER AS c, 3::BIGINT AS d,"
                        + " 1.50::DECIMAL(10, 2) AS e, 1.5::FLOAT AS f, 2.5::DOUBLE AS g, 'x' AS h,"
                        + " DATE '2026-01-31' AS i, TIME '10:20:30.123456' AS j,"
                        + " TIMESTAMP '2026-01-31 10:20:30.123456' AS k,"
                        + " TIMESTAMPTZ '2026-01-31 10:20:30+00' AS l, '\\x01'::BLOB AS m,"
                        + " NULL::INTEGER AS n";
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            assertThat(rows.getBoolean("a")).isTrue();
            assertThat(rows.getShort("b")).isEqualTo((short) 1);
            assertThat(rows.getInt("c")).isEqualTo(2);
            assertThat(rows.getLong("d")).isEqualTo(3);
            assertThat(rows.getBigDecimal("e")).isEqualTo(new BigDecimal("1.50"));
            assertThat(rows.getFloat("f")).isEqualTo(1.5f);
            assertThat(rows.getDouble("g")).isEqualTo(2.5);
            assertThat(rows.getString("h")).isEqualTo("x");
            assertThat(rows.getDate("i")).isEqualTo(Date.valueOf("2026-01-31"));
            assertThat(rows.getTime("j").toLocalTime()).isEqualTo(LocalTime.of(10, 20, 30));
            assertThat(rows.getTimestamp("k"))
                    .isEqualTo(Timestamp.valueOf("2026-01-31 10:20:30.123456"));
            assertThat(rows.getTimestamp("l").toInstant())
                    .isEqualTo(Instant.parse("2026-01-31T10:20:30Z"));
            assertThat(rows.getBytes("m")).containsExactly(1);
            assertThat(rows.getObject("n")).isNull();
        }
    }

    @Test
    void arraysAndJsonArriveAsTheyAre() throws SQLException {
        String sql =
                "SELECT [1, NULL, 3] AS a, ['x', NULL, 'é'] AS b, NULL::INTEGER[] AS c, []::VARCHAR[] AS d,"
                        + " '{\"k\": [1, null]}'::JSON AS e, NULL::JSON AS f";
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            assertThat((Object[]) rows.getArray("a").getArray()).containsExactly(1, null, 3);
            assertThat((Object[]) rows.getArray("b").getArray())
                    .extracting(text -> text == null ? null : text.toString())
                    .containsExactly("x", null, "é");
            assertThat(rows.getArray("c")).isNull();
            assertThat((Object[]) rows.getArray("d").getArray()).isEmpty();
            assertThat(rows.getString("e")).isEqualTo("{\"k\": [1, null]}");
            assertThat(rows.getObject("e")).isEqualTo("{\"k\": [1, null]}");
            assertThat(rows.getObject("f")).isNull();
            assertThat(rows.getMetaData().getColumnType(1)).isEqualTo(java.sql.Types.ARRAY);
            assertThat(rows.getMetaData().getColumnType(5)).isEqualTo(java.sql.Types.VARCHAR);
        }
    }

    @Test
    void parametersAreBoundAsTheyAreTyped() throws SQLException {
        String sql =
                "SELECT ?::BOOLEAN AS a, ?::INTEGER AS b, ?::BIGINT AS c, ?::DECIMAL(10, 2) AS d,"
                        + " ?::DECIMAL(38, 4) AS e, ?::DOUBLE AS f, ?::VARCHAR AS g, ?::DATE AS h,"
                        + " ?::TIME AS i, ?::TIMESTAMP AS j, ?::VARCHAR AS k";
        duckDb.typeParameters(
                sql,
                ColumnType.BOOLEAN,
                ColumnType.INTEGER,
                ColumnType.BIGINT,
                ColumnType.decimal(10, 2),
                ColumnType.decimal(38, 4),
                ColumnType.DOUBLE,
                ColumnType.TEXT,
                ColumnType.DATE,
                ColumnType.of(Kind.TIME),
                ColumnType.TIMESTAMP,
                ColumnType.of(Kind.UUID));
        var uuid = UUID.fromString("3f06af63-a93c-11e4-9797-00505690773f");
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            assertThat(statement.getParameterMetaData().getParameterCount()).isEqualTo(11);
            statement.setBoolean(1, true);
            statement.setInt(2, 7);
            statement.setLong(3, 1L << 40);
            statement.setBigDecimal(4, new BigDecimal("12.5"));
            statement.setBigDecimal(5, new BigDecimal("12345678901234567890.1234"));
            statement.setDouble(6, 0.1);
            statement.setString(7, "O'Hara");
            statement.setDate(8, Date.valueOf("2026-02-28"));
            statement.setTime(9, Time.valueOf("23:59:58"));
            statement.setTimestamp(10, Timestamp.valueOf("2026-02-28 01:02:03.004"));
            statement.setString(11, uuid.toString());
            statement.executeQuery().close();
        }

        assertThat(duckDb.lastAsked().parameters())
                .containsExactly(
                        true,
                        7L,
                        1L << 40,
                        new BigDecimal("12.5"),
                        new BigDecimal("12345678901234567890.1234"),
                        0.1,
                        "O'Hara",
                        LocalDate.of(2026, 2, 28),
                        LocalTime.of(23, 59, 58),
                        LocalDateTime.of(2026, 2, 28, 1, 2, 3, 4_000_000),
                        uuid);
    }

    @Test
    void nullsAreBoundAndStatementsExecutedAgain() throws SQLException {
        String sql = "SELECT coalesce(?::INTEGER, -1) AS n";
        duckDb.typeParameters(sql, ColumnType.INTEGER);
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            var seen = new ArrayList<Integer>();
            for (Integer value : new Integer[] {3, null, 5}) {
                statement.setObject(1, value, java.sql.Types.INTEGER);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    seen.add(rows.getInt(1));
                }
            }

            assertThat(seen).containsExactly(3, -1, 5);
        }
    }

    @Test
    void aRefusalComesThroughInItsOwnWords() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT national_id FROM residents"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(PlainDuckDb.REFUSAL.text() + " (reference 1)");
        }
    }

    @Test
    void theUnforeseenIsToldAsInternalOnly() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT 1 /* broken */"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("INTERNAL: something unexpected happened")
                    .hasStackTraceContaining("INTERNAL")
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain("4711"));
        }
    }

    @Test
    void nothingCanBeChanged() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM residents"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("NOT_A_QUERY");
            assertThat(connection.isReadOnly()).isTrue();
            assertThat(connection.getMetaData().isReadOnly()).isTrue();
        }
    }

    @Test
    void wrongCredentialsAreToldFromNothingElse() {
        for (String who : List.of("user=analyst&password=wrong", "user=nobody&password=wrong")) {
            assertThatThrownBy(() -> DriverManager.getConnection(front.uri() + "&" + who))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(
                            "CREDENTIALS: the account or its credential is not known");
        }
        assertThatThrownBy(() -> query(front.uri().toString()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CREDENTIALS");
    }

    @Test
    void aConnectionHasOnePurposeOfItsAccount() throws SQLException {
        String guest = front.uri() + "&user=guest&password=guest";

        query(guest + "&purpose=research");

        assertThat(duckDb.lastAsked().session().purpose()).isEqualTo("research");
        assertThatThrownBy(() -> query(guest)).hasMessageContaining("PURPOSE");
        assertThatThrownBy(() -> query(guest + "&purpose=marketing"))
                .hasMessageContaining("PURPOSE");
        try (var connection = connect()) {
            query(front.uri() + "&user=analyst&password=analyst");
            assertThat(duckDb.lastAsked().session().purpose()).isEqualTo("transport-planning");
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void twoStatementsOfAConnectionAreReadInTurns() throws SQLException {
        try (Connection connection = connect();
                Statement one = connection.createStatement();
                Statement other = connection.createStatement();
                ResultSet first = one.executeQuery(MANY);
                ResultSet second = other.executeQuery(MANY)) {
            for (int i = 0; i < 10_000; i++) {
                first.next();
                second.next();
                assertThat(second.getLong(1)).isEqualTo(first.getLong(1));
            }
        }
    }

    @Test
    void aSmallFetchSizeChangesNothing() throws SQLException {
        duckDb.batchRows = 10;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(3);
            try (ResultSet rows = statement.executeQuery("SELECT i FROM range(5000) AS t(i)")) {
                long sum = 0;
                while (rows.next()) {
                    sum += rows.getLong(1);
                }
                assertThat(sum).isEqualTo(4999L * 5000 / 2);
            }
        }
    }

    @Test
    void anEmptyAnswerHasItsColumns() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 AS one WHERE false")) {
            assertThat(rows.getMetaData().getColumnName(1)).isEqualTo("one");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aStoreThatDiesInMidAnswerIsToldAndTheNextQuestionAnswered() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> drain(statement.executeQuery(MANY + " /* dies */")))
                    .hasStackTraceContaining("STORE_UNAVAILABLE: a store could not answer");
            drain(statement.executeQuery("SELECT 1"));
        }
        await(() -> duckDb.open.get() == 0);
    }

    @Test
    void aClientThatLeavesEndsTheQuery() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(endless());
            rows.next();
            assertThat(duckDb.open.get()).isEqualTo(1);
        }

        await(() -> duckDb.open.get() == 0);
        await(() -> duckDb.record.statuses().equals(List.of(new Outcome.Status.Cancelled())));
    }

    @Test
    void aStatementIsCancelledFromAnotherThread() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ResultSet rows = statement.executeQuery(endless());
            rows.next();
            Future<?> cancel =
                    threads.submit(() -> {
                        Thread.sleep(200);
                        statement.cancel();
                        return null;
                    });

            assertThatThrownBy(() -> drain(rows)).isInstanceOf(Exception.class);
            cancel.get();
        }
        await(() -> duckDb.open.get() == 0);
    }

    @Test
    void aSlowClientHoldsBackTheQuery() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(endless());
            rows.next();
            Thread.sleep(1_000);

            assertThat(allocator.getPeakMemoryAllocation()).isLessThan(256L << 20);
        }
        await(() -> duckDb.open.get() == 0);
    }

    @Test
    void closingTheFrontEndsWhatItAnswers() throws SQLException {
        Connection connection = connect();
        ResultSet rows = connection.createStatement().executeQuery(endless());
        rows.next();

        front.close();

        assertThat(duckDb.open.get()).isZero();
        assertThat(duckDb.record.statuses()).containsExactly(new Outcome.Status.Cancelled());
        front = start(duckDb);
        assertThatThrownBy(() -> drain(rows)).isInstanceOf(Exception.class);
    }

    @Test
    void fiftyConnectionsAreServedAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Long>>();
            for (int i = 0; i < 50; i++) {
                answers.add(
                        threads.submit(() -> {
                            try (Connection connection = connect();
                                    Statement statement = connection.createStatement()) {
                                return drain(
                                        statement.executeQuery(
                                                "SELECT i FROM range(20000) AS t(i)"));
                            }
                        }));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(20_000);
            }
        }
        await(() -> duckDb.open.get() == 0);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                front.uri() + "&user=analyst&password=analyst&purpose=transport-planning");
    }

    private static void query(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            drain(statement.executeQuery("SELECT 1"));
        }
    }

    private static String endless() {
        return "SELECT i, repeat('x', 100) AS x FROM range(200000000) AS t(i)";
    }

    private static long drain(ResultSet rows) throws SQLException {
        try (rows) {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
