package city.gatehouse.gateway.prove.generate;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries are made of. */
class GeneratorTest {
    private static final List<Visible> ROWS = List.of(trips(0), stops());
    private static final List<Visible> GROUPS = List.of(trips(5), stops());
    private static final String MADE =
            made(n -> new Generator(1).rows(n, ROWS)).collect(Collectors.joining("\n"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                " JOIN ",
                " LEFT JOIN ",
                " RIGHT JOIN ",
                " FULL JOIN ",
                " CROSS JOIN ",
                " USING (",
                " AS t1, ",
                " EXISTS (SELECT",
                " NOT IN (SELECT",
                " > ALL (SELECT",
                "FROM (SELECT",
                "(VALUES ",
                "WITH w",
                " UNION ALL ",
                " INTERSECT ",
                " EXCEPT ",
                " INTERSECT ALL ",
                " EXCEPT ALL ",
                " LATERAL (SELECT ",
                " UNNEST([",
                "NATURAL ",
                "json_extract_string(",
                "list_position([",
                "list_contains([",
                "len(array_agg(",
                "nth_value(",
                " EXCLUDE CURRENT ROW",
                " IGNORE NULLS)",
                "SELECT DISTINCT",
                " GROUP BY ROLLUP ",
                " GROUP BY CUBE ",
                " GROUPING SETS ",
                " HAVING ",
                "count(DISTINCT ",
                " FILTER (WHERE ",
                "stddev",
                " OVER (",
                "ROWS BETWEEN",
                "CASE WHEN ",
                "CAST(",
                "date_trunc(",
                "extract(",
                "INTERVAL",
                "substring(",
                " BETWEEN ",
                " LIKE ",
                " IN (",
                " IS NULL",
                " IS DISTINCT FROM ",
                " NULLS FIRST",
                " LIMIT ",
                " OFFSET ",
                "= ?",
                "'nothing'",
                "TOKEN-1"
            })
    void everyFormIsMade(String form) {
        assertThat(MADE).contains(form);
    }

    @Test
    void equalSeedsAndNumbersMakeEqualQueries() {
        for (long number = 0; number < 50; number++) {
            var query = new Generator(9).rows(number, ROWS);

            assertThat(new Generator(9).rows(number, ROWS)).isEqualTo(query);
            assertThat(new Generator(10).rows(number, ROWS)).isNotEqualTo(query);
        }
    }

    @Test
    void aLimitStandsOnlyBehindAnOrder() {
        assertThat(made(n -> new Generator(2).rows(n, ROWS)))
                .filteredOn(sql -> sql.contains(" LIMIT "))
                .allMatch(sql -> sql.contains(" ORDER BY "));
    }

    @Test
    void groupsAreAskedForWithoutSingleSubjects() {
        var queries = LongStream.range(0, 300).mapToObj(n -> new Generator(3).groups(n, GROUPS));

        assertThat(queries.map(query -> SqlWriter.write(query).sql()))
                .allMatch(sql -> sql.contains("(") && !sql.contains("hidden_key"))
                .anyMatch(sql -> sql.startsWith("WITH "));
    }

    @Test
    void theReferenceOfGroupsCountsHiddenKeys() {
        var query = new Generator(3).groups(1, GROUPS);

        assertThat(ProtectedWriter.write(query, GROUPS).sql())
                .contains("HAVING count(DISTINCT")
                .contains(".hidden_key_0) >= 5");
    }

    private interface Making {
        Query number(long number);
    }

    private static Stream<String> made(Making making) {
        return LongStream.range(0, 4_000)
                .mapToObj(making::number)
                .map(query -> SqlWriter.write(query).sql());
    }

    private static Visible trips(int atLeast) {
        return new Visible(
                "mobility.trips",
                List.of(
                        column("rider", Family.TEXT, Optional.of("tokens"), true, "TOKEN-1"),
                        column("stop_id", Family.TEXT, Optional.of("stops"), false, "S001"),
                        column("count", Family.WHOLE, Optional.empty(), false, 7L),
                        column("price", Family.DOUBLE, Optional.empty(), false, 1.5),
                        column("free", Family.BOOLEAN, Optional.empty(), false, true)),
                200,
                atLeast,
                keys(atLeast));
    }

    private static LinkedHashMap<String, String> keys(int atLeast) {
        var keys = new LinkedHashMap<String, String>();
        if (atLeast > 0) {
            keys.put("hidden_key_0", "rider");
        }
        return keys;
    }

    private static Visible stops() {
        return new Visible(
                "mobility.stops",
                List.of(
                        column("stop_id", Family.TEXT, Optional.of("stops"), false, "S001"),
                        new Visible.Column(
                                "opened",
                                Family.DATE,
                                true,
                                Optional.empty(),
                                false,
                                false,
                                3,
                                List.of())),
                20,
                0,
                new LinkedHashMap<>());
    }

    private static Visible.Column column(
            String name, Family family, Optional<String> space, boolean token, Object sample) {
        return new Visible.Column(
                name, family, false, space, token, token, 5, List.of(Value.of(sample, family)));
    }
}
