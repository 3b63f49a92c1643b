package city.gatehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What analysts and their tools send every day, a statement a line: where everything is granted,
 * the answer is the one that DuckDB gives to the same text, or to the text behind {@code =>} where
 * the statement says it in PostgreSQL's words alone.
 */
class EverydayStatementsTest {
    private static final Path FILES = Path.of("src/test/resources/everyday");

    @ParameterizedTest
    @MethodSource({"themes", "more"})
    void theAnswerIsTheOneOfTheTables(String theme) throws IOException, SQLException {
        var findings = new ArrayList<String>();

        try (var city = new EverydayCity(new AnswerForm.Rows())) {
            for (var line : lines(theme)) {
                compare(city, line, findings);
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsNotAnsweredSaysWhatToDoNext() throws IOException, SQLException {
        var findings = new ArrayList<String>();

        try (var city = new EverydayCity(new AnswerForm.Rows())) {
            var lines = lines("refused");
            for (int i = 0; i < lines.size(); i += 2) {
                var told = refusal(city, lines.get(i));
                if (!told.equals(lines.get(i + 1))) {
                    findings.add(lines.get(i) + "\n" + told);
                }
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void theDemoCitysAccountsAreAnsweredToo() throws IOException {
        var findings = new ArrayList<String>();
        var caller = "";
        var purpose = "";

        for (var line : lines("groups")) {
            if (line.startsWith("as ")) {
                var words = line.split(" ");
                caller = words[1];
                purpose = words[3];
                continue;
            }
            try {
                EverydayCity.planForDemo(line, caller, purpose);
            } catch (RefusedException e) {
                findings.add(line + "\n  " + e.getMessage());
            }
        }

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "SELECT tap_id FROM mobility.taps WHERE stop_id = ? # 'S001'",
                "SELECT tap_id FROM mobility.taps WHERE stop_id IN (?, ?) # 'S001', 'S002'",
                "SELECT tap_id FROM mobility.taps WHERE stop_id = ANY (ARRAY[?, ?]) # 'S001',"
                        + " 'S002'",
                "SELECT tap_id FROM mobility.taps WHERE (stop_id, card_kind) IN ((?, ?)) # 'S001',"
                        + " 'adult'",
                "SELECT tap_id FROM mobility.taps WHERE fare BETWEEN ? AND ? # 1.5, 2.5",
                "SELECT tap_id FROM mobility.taps WHERE tapped_at >= ? AND tapped_at < ? #"
                        + " '2026-01-05', '2026-02-01'",
                "SELECT tap_id FROM mobility.taps WHERE tapped_at >= ?::date # '2026-01-05'",
                "SELECT tap_id FROM mobility.taps WHERE tapped_at::date = ? # '2026-01-05'",
                "SELECT tap_id FROM mobility.taps ORDER BY tap_id LIMIT ? OFFSET ? # 5, 2",
                "SELECT tap_id FROM mobility.taps ORDER BY tap_id FETCH FIRST ? ROWS ONLY # 5",
                "SELECT name FROM mobility.stops WHERE name ILIKE ? || '%' # 'a'",
                "SELECT name FROM mobility.stops WHERE name ~ ? # '^A'",
                "SELECT coalesce(nullif(kind, ?), ?) FROM mobility.stops # 'bus', 'none'",
                "SELECT CASE WHEN fare > ? THEN CAST(? AS VARCHAR) ELSE 'low' END FROM"
                        + " mobility.taps # 2, 'high'",
                "SELECT tap_id, sum(fare + CAST(? AS INTEGER)) FILTER (WHERE fare > ?) OVER (ORDER"
                        + " BY tap_id) FROM mobility.taps # 1, 2",
                "SELECT card_kind, count(*) FROM mobility.taps GROUP BY card_kind HAVING count(*) >"
                        + " ? # 5",
                "SELECT fare + ? FROM mobility.taps # 3",
                "SELECT name FROM mobility.stops s WHERE EXISTS (SELECT 1 FROM mobility.taps t"
                        + " WHERE t.stop_id = s.stop_id AND t.fare > ?) # 2",
                "SELECT * FROM (VALUES (CAST(? AS INTEGER), CAST(? AS VARCHAR))) v(a, b) # 1, 'x'",
                "WITH t AS (SELECT * FROM mobility.taps WHERE fare > ?) SELECT count(*) FROM t"
                        + " WHERE stop_id <> ? # 1, 'S001'",
                "SELECT left(name, ?), substring(name, ?, ?) FROM mobility.stops # 2, 1, 3",
                "SELECT date_diff('day', tapped_at, CAST(? AS TIMESTAMP)) FROM mobility.taps #"
                        + " '2026-06-01'"
            })
    void aParameterMayStandWhereverAValueMay(String statement, String values) throws SQLException {
        var written = statement;
        var bound = new ArrayList<@Nullable Object>();
        for (var value : values.split(", ")) {
            written = written.replaceFirst("\\?", Matcher.quoteReplacement(value));
            bound.add(
                    value.startsWith("'")
                            ? value.substring(1, value.length() - 1)
                            : new BigDecimal(value));
        }

        try (var city = new EverydayCity(new AnswerForm.Rows())) {
            var expected = city.ask(written);
            var actual = city.run(city.plan(statement, bound, Instant.now()));

            assertThat(sorted(actual)).isEqualTo(sorted(expected));
        }
    }

    private static String refusal(EverydayCity city, String statement) {
        try {
            city.plan(statement, List.of(), Instant.now());
            return "answered";
        } catch (RefusedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void compare(EverydayCity city, String line, List<String> findings) {
        var texts = line.split(" => ", 2);
        try {
            var plan = city.plan(texts[0], List.of(), Instant.now());
            var expected = city.ask(texts[texts.length - 1]);
            var actual = city.run(plan);
            if (!same(expected, actual, texts[texts.length - 1])) {
                findings.add(
                        line
                                + "\n  expected "
                                + first(expected)
                                + "\n  actual   "
                                + first(actual)
                                + "\n  "
                                + plan.fragments().stream()
                                        .map(fragment -> fragment.sql())
                                        .toList());
            }
        } catch (RefusedException e) {
            findings.add(line + "\n  " + e.getMessage());
        } catch (SQLException e) {
            findings.add(line + "\n  SQL: " + e.getMessage());
        }
    }

    private static boolean same(
            EverydayCity.Answer expected, EverydayCity.Answer actual, String sql) {
        boolean isOrdered = sql.toUpperCase(Locale.ROOT).contains("ORDER BY");
        return expected.types().equals(actual.types())
                && (isOrdered && expected.rows().equals(actual.rows())
                        || sorted(expected).equals(sorted(actual)));
    }

    private static List<String> sorted(EverydayCity.Answer answer) {
        return answer.rows().stream().sorted().toList();
    }

    private static String first(EverydayCity.Answer answer) {
        return answer.types()
                + " "
                + answer.rows().size()
                + " rows "
                + answer.rows().stream().limit(3).toList();
    }

    static Stream<String> themes() {
        return Stream.of(
                "tools", "dates", "grouping", "windows", "queries", "expressions", "calcite");
    }

    /** Themes that {@link ChangedStatementsTest} does not begin with. */
    static Stream<String> more() {
        return Stream.of("grouping-sets");
    }

    static List<String> lines(String theme) throws IOException {
        return Files.readAllLines(FILES.resolve(theme + ".sql")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .toList();
    }
}
