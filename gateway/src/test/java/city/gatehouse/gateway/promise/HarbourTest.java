package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON and arrays: kept, blanked and counted, beside plain DuckDB, and on a twin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarbourTest {
    private static final CitySource SOURCE =
            new CitySource.Folder(Path.of("../policy-engine/src/test/resources/cities/harbour"));

    private Path raw;
    private House house;
    private House twin;
    private GovernedView view;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        raw = folder.resolve("raw.duckdb");
        run(raw, "cities/harbour/data.sql");
        house = open(folder.resolve("data"), raw);
        var changed = Files.copy(raw, folder.resolve("changed.duckdb"));
        run(changed, "promise/twins/harbour-rows.sql");
        House.copyKeys(house.data(), folder.resolve("twin"));
        twin = open(folder.resolve("twin"), changed);
        view = GovernedView.of(raw, house.tokens(), "mooring");
    }

    private static House open(Path data, Path file) throws Exception {
        Files.createDirectories(data.resolve("stores"));
        Files.copy(file, data.resolve("stores").resolve("harbour.duckdb"));
        return House.open(SOURCE, data);
    }

    @AfterAll
    void close() throws SQLException {
        view.close();
        twin.close();
        house.close();
    }

    static Stream<String> statements() {
        return Case.Resources.text("promise/governed/harbour.sql")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theAnswerIsTheOneOfTheGovernedView(String sql) throws SQLException {
        var answer = house.ask("mia", "mooring", sql);
        var expected = view.ask(sql, List.of());

        assertThat(answer.difference(expected, sql.contains("LIMIT"))).isEmpty();
        assertThat(answer.rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theAnswerIsTheSameOnATwin(String sql) {
        assertThat(
                        twin.ask("mia", "mooring", sql)
                                .difference(house.ask("mia", "mooring", sql), true))
                .isEmpty();
    }

    @Test
    void aRowRuleIsAppliedBeforeWhatCanFail() {
        // In the twin the length of hidden boats is no number.
        var sql = "SELECT max(CAST(papers ->> 'length' AS INTEGER)) AS m FROM pier.boats";

        assertThat(house.ask("mia", "mooring", sql).rows()).isNotEmpty();
        assertThat(twin.ask("mia", "mooring", sql)).isEqualTo(house.ask("mia", "mooring", sql));
    }

    @Test
    void parametersAreReadAsJsonAndArrays() {
        var contained = "SELECT count(*) AS n FROM pier.boats WHERE json_contains(papers, ?)";
        var equal = "SELECT count(*) AS n FROM pier.boats WHERE cargo = ?";

        assertThat(house.ask("mia", "mooring", contained, List.of("{\"flag\": \"NL\"}")).rows())
                .isEqualTo(
                        house.ask(
                                        "mia",
                                        "mooring",
                                        "SELECT count(*) AS n FROM pier.boats WHERE papers ->>"
                                                + " 'flag' = 'NL'")
                                .rows());
        assertThat(house.ask("mia", "mooring", equal, List.of("[salt, coal, salt]")).rows())
                .isEqualTo(
                        house.ask(
                                        "mia",
                                        "mooring",
                                        "SELECT count(*) AS n FROM pier.boats WHERE cargo ="
                                                + " ['salt', 'coal', 'salt']")
                                .rows());
        assertThat(house.ask("mia", "mooring", equal, List.of(3L)).code()).isEqualTo("PARAMETER");
    }

    @Test
    void groupsOfWhatIsInThemHaveEnoughHolders() throws SQLException {
        var counts =
                Map.of(
                        "terms ->> 'kind'", "terms ->> 'kind'",
                        "kinds", "kinds",
                        "kinds[1]", "kinds[1]",
                        "terms", "terms",
                        "json_exists(terms, 'fee')", "json_exists(terms, 'fee')");
        for (var key : counts.entrySet()) {
            same(
                    "SELECT %s AS k, count(*) AS n FROM pier.permits GROUP BY 1"
                            .formatted(key.getKey()),
                    "SELECT %s AS k, count(*) AS n FROM pier.permits GROUP BY 1 HAVING count(DISTINCT holder) >= 3"
                            .formatted(key.getValue()));
        }
    }

    /** What one holder alone has looks like what nobody has. */
    @Test
    void whoAloneHasSomethingAtAPlaceIsNotShown() throws SQLException {
        var wrong = new LinkedHashMap<String, Object>();
        for (var place : List.of("terms -> 'lone'", "terms -> 'nobody'")) {
            for (var form : List.of("count(%s)", "count(*) FILTER (WHERE %s IS NOT NULL)")) {
                var sql =
                        "SELECT zone, "
                                + form.formatted(place)
                                + " AS n FROM pier.permits GROUP BY zone";
                var rows = house.ask("carl", "statistics", sql).rows();
                if (rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.getLast().equals("NULL"))) {
                    wrong.put(sql, rows);
                }
            }
        }
        assertThat(wrong).isEmpty();

        same(
                "SELECT zone, count(*) AS n FROM pier.permits WHERE list_contains(kinds, 'diving') GROUP BY zone",
                "SELECT zone, count(*) AS n FROM pier.permits WHERE false GROUP BY zone");
    }

    @Test
    void whatWouldShowSingleHoldersIsRefused() {
        var refusals = new LinkedHashMap<String, String>();
        refusals.put("SELECT terms FROM pier.permits", "GROUPS_ONLY");
        refusals.put(
                "SELECT zone, array_agg(terms ->> 'fee') FROM pier.permits GROUP BY zone",
                "GROUP_AGGREGATE");
        refusals.put(
                "SELECT zone, list(kinds[1]) FROM pier.permits GROUP BY zone", "GROUP_AGGREGATE");
        refusals.put(
                "SELECT zone, max(terms ->> 'fee') FROM pier.permits GROUP BY zone",
                "GROUP_AGGREGATE");
        refusals.put(
                "SELECT zone, sum(len(kinds)) FROM pier.permits GROUP BY zone", "GROUP_AGGREGATE");
        refusals.put(
                "SELECT k.kind, count(*) FROM pier.permits AS p, UNNEST(p.kinds) AS k(kind) GROUP BY 1",
                "GROUP_SHAPE");
        refusals.put(
                "SELECT zone, count(*) FROM pier.permits AS p WHERE EXISTS (SELECT 1 FROM UNNEST(p.kinds) AS k(kind) WHERE k.kind = 'diving') GROUP BY zone",
                "GROUP_SHAPE");
        refusals.put(
                "SELECT zone, count((SELECT max(k.kind) FROM UNNEST(p.kinds) AS k(kind))) FROM pier.permits AS p GROUP BY zone",
                "GROUP_SHAPE");
        refusals.put(
                "SELECT zone, count(*) FROM pier.permits WHERE contact ->> 'mail' = 'lone@x.example' GROUP BY zone",
                "SINGLED_OUT");
        refusals.put(
                "SELECT zone, count(*) FROM pier.permits WHERE CAST(contact AS VARCHAR) LIKE '%lone%' GROUP BY zone",
                "SINGLED_OUT");

        refusals.forEach((sql, code) ->
                assertThat(house.ask("carl", "statistics", sql).code()).as(sql).isEqualTo(code));
    }

    private void same(String sql, String onRaw) throws SQLException {
        var answer = house.ask("carl", "statistics", sql);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("ATTACH '" + raw + "' AS raw (READ_ONLY); USE raw");
            try (var rows = statement.executeQuery(onRaw)) {
                assertThat(answer.difference(Transcript.of(rows), false)).as(sql).isEmpty();
            }
        }
    }

    private static void run(Path file, String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(Case.Resources.text(script));
        }
    }
}
