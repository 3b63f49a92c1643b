package city.gatehouse.engine;

import static city.gatehouse.policy.refusal.RefusalCode.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.refusal.RefusedException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements that programs write: longer than anybody would. Each is answered, or refused for being
 * too large.
 */
@Tag("slow")
class LongStatementsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static EverydayCity city;

    @BeforeAll
    static void open() throws SQLException {
        city = new EverydayCity(new AnswerForm.Rows());
    }

    @AfterAll
    static void close() throws SQLException {
        city.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 10_000})
    void listsOfConstants(int length) throws SQLException {
        var texts = list(length, ", ", i -> "'S%03d'".formatted(i));
        var numbers = list(length, ", ", String::valueOf);

        answered("SELECT count(*) FROM mobility.taps WHERE stop_id IN (" + texts + ")");
        answered("SELECT count(*) FROM mobility.taps WHERE stop_id NOT IN (" + texts + ")");
        answered("SELECT count(*) FROM mobility.taps WHERE card_id IN (" + numbers + ", NULL)");
        answered("SELECT count(*) FROM mobility.taps WHERE card_id + 1 IN (" + numbers + ")");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 5_000})
    void rowsOfConstants(int length) throws SQLException {
        var rows = list(length, ", ", i -> "('S%03d', %d)".formatted(i, i));

        answered("SELECT max(a), min(b), count(*) FROM (VALUES " + rows + ") AS v(a, b)");
        answered(
                "SELECT count(*) FROM mobility.taps WHERE stop_id IN (SELECT a FROM (VALUES "
                        + rows
                        + ") AS v(a, b))");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 64, 150})
    void chains(int length) throws SQLException {
        var taps = "SELECT count(*) FROM mobility.taps WHERE ";
        answered(taps + list(length, " OR ", i -> "stop_id = 'S%03d'".formatted(i)));
        answered(taps + list(length, " OR ", i -> "stop_id > 'S%03d'".formatted(i)));
        answered(taps + list(length, " AND ", i -> "stop_id <> 'S%03d'".formatted(i)));
        answered(
                taps
                        + list(
                                length,
                                " OR ",
                                i -> "stop_id = 'S%03d' AND card_id > %d".formatted(i, i)));
        answered("SELECT max(card_id + " + list(length, " + ", i -> "1") + ") FROM mobility.taps");
        answered(
                "SELECT max(stop_id || "
                        + list(length, " || ", i -> "'x'")
                        + ") FROM mobility.taps");
        answered(
                "SELECT max(CASE "
                        + list(length, " ", i -> "WHEN stop_id = 'S%03d' THEN %d".formatted(i, i))
                        + " END) FROM mobility.taps");
        answered(
                "SELECT "
                        + list(length, ", ", i -> "max(card_id + %d)".formatted(i))
                        + " FROM mobility.taps");
        answered(
                list(
                        Math.min(length, 64),
                        " UNION ALL ",
                        i -> "SELECT count(*) AS n FROM mobility.taps WHERE card_id > " + i));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000, 15_000})
    void chainsDeeperThanTheStackAreTooLarge(int length) {
        for (var condition :
                List.of(
                        "stop_id > " + list(length, "||", i -> "'x'"),
                        list(length, " OR ", i -> "1=1"),
                        list(length, " ", i -> "NOT") + " stop_id > 'S'",
                        "card_id > " + list(length, "+", i -> "1"),
                        "card_id > " + "(".repeat(length) + "1" + ")".repeat(length))) {
            var sql = "SELECT count(*) FROM mobility.taps WHERE " + condition;

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> city.plan(sql, List.of(), NOW))
                    .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(TOO_LARGE));
        }
    }

    private static void answered(String sql) throws SQLException {
        var answer = city.run(city.plan(sql, List.of(), NOW));

        var expected = city.ask(sql);
        assertThat(answer.rows()).containsExactlyInAnyOrderElementsOf(expected.rows());
        assertThat(answer.types()).isEqualTo(expected.types());
    }

    private static String list(int length, String between, IntFunction<String> part) {
        return IntStream.range(0, length).mapToObj(part).collect(Collectors.joining(between));
    }
}
