package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 4: every released cell rests on at least k distinct subjects of each kind, and so does
 * what it leaves of its group; counted on the raw data behind the governed view.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupProtectionTest {
    private static final int ENOUGH = 10;
    private static final int QUERIES = 80;
    private static final long SEED = 20260701;

    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "transport-analyst",
                            "transport-planning",
                            "mobility.taps",
                            List.of("subject_key"),
                            List.of(
                                    "stop_id",
                                    "card_kind",
                                    "EXTRACT(HOUR FROM tapped_at)",
                                    "CAST(tapped_at AS DATE)",
                                    "fare"),
                            List.of("fare"),
                            List.of(
                                    "card_kind = 'adult'",
                                    "fare > 1.5",
                                    "stop_id < 'S020'",
                                    "EXTRACT(HOUR FROM tapped_at) = 8",
                                    "tapped_at >= TIMESTAMP '2026-06-01 00:00:00'")),
                    new Table(
                            "transport-analyst",
                            "transport-planning",
                            "mobility.bike_trips",
                            List.of("subject_key"),
                            List.of("start_station", "end_station", "birth_year", "member"),
                            List.of("birth_year"),
                            List.of(
                                    "member",
                                    "birth_year >= 1980",
                                    "start_station = end_station",
                                    "EXTRACT(HOUR FROM started_at) < 9")),
                    new Table(
                            "transport-analyst",
                            "transport-planning",
                            "mobility.taxi_trips",
                            List.of("subject_key", "driver_key"),
                            List.of(
                                    "pickup_lat",
                                    "dropoff_lon",
                                    "EXTRACT(HOUR FROM pickup_at)",
                                    "EXTRACT(MONTH FROM pickup_at)"),
                            List.of("fare", "tip"),
                            List.of("tip > 1", "tip IS NULL", "fare < 10", "pickup_lat < 51.0")),
                    new Table(
                            "social-researcher",
                            "research",
                            "people.residents",
                            List.of("subject_key", "household_key"),
                            List.of(
                                    "district",
                                    "gender",
                                    "income",
                                    "postcode",
                                    "disabled",
                                    "EXTRACT(YEAR FROM birth_date)"),
                            List.of("income"),
                            List.of(
                                    "disabled",
                                    "income >= 50000",
                                    "gender = 'f'",
                                    "income IS NULL")),
                    new Table(
                            "social-researcher",
                            "research",
                            "social.benefits",
                            List.of("subject_key"),
                            List.of("programme", "month", "amount"),
                            List.of("amount"),
                            List.of("amount > 100", "programme LIKE 'h%'")),
                    new Table(
                            "social-researcher",
                            "research",
                            "library.loans",
                            List.of("subject_key"),
                            List.of("subject", "loaned_at", "returned_at IS NULL"),
                            List.of(),
                            List.of("subject = 'life'", "returned_at > loaned_at")));

    /** A dataset in the words of statements: what to group by, add up, and ask for. */
    private record Table(
            String account,
            String purpose,
            String name,
            List<String> subjects,
            List<String> keys,
            List<String> numbers,
            List<String> conditions) {}

    /** One aggregate, and which rows contribute to it. */
    private record Cell(String sql, String contributes) {}

    private ViewedHouse viewed;
    private House house;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        viewed = ViewedHouse.in(folder);
        house = viewed.house();
    }

    @AfterAll
    void close() throws SQLException {
        viewed.close();
    }

    @TestFactory
    Stream<DynamicTest> everyReleasedCellRestsOnEnoughSubjects() {
        var random = new Random(SEED);
        return IntStream.range(0, QUERIES)
                .mapToObj(i -> {
                    var table = TABLES.get(i % TABLES.size());
                    var keys = some(table.keys(), 1 + random.nextInt(2), random);
                    var cells = cells(table, random);
                    var where =
                            random.nextBoolean() ? "" : " WHERE " + one(table.conditions(), random);
                    return DynamicTest.dynamicTest(
                            i + ": " + table.name() + " " + keys + where,
                            () -> check(table, keys, cells, where));
                });
    }

    private static List<Cell> cells(Table table, Random random) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell("COUNT(*)", "TRUE"));
        var condition = one(table.conditions(), random);
        cells.add(new Cell("COUNT(*) FILTER (WHERE " + condition + ")", condition));
        var other = one(table.conditions(), random);
        cells.add(new Cell("SUM(CASE WHEN " + other + " THEN 1 ELSE 0 END)", other));
        if (!table.numbers().isEmpty()) {
            var number = one(table.numbers(), random);
            cells.add(new Cell("SUM(" + number + ")", number + " IS NOT NULL"));
            cells.add(new Cell("AVG(" + number + ")", number + " IS NOT NULL"));
            cells.add(new Cell("COUNT(" + number + ")", number + " IS NOT NULL"));
            cells.add(new Cell("COUNT(DISTINCT " + number + ")", number + " IS NOT NULL"));
        }
        return cells;
    }

    private void check(Table table, List<String> keys, List<Cell> cells, String where)
            throws SQLException {
        var grouped = String.join(", ", keys);
        var sql =
                "SELECT "
                        + grouped
                        + ", "
                        + cells.stream().map(Cell::sql).collect(Collectors.joining(", "))
                        + " FROM "
                        + table.name()
                        + where
                        + " GROUP BY "
                        + grouped;
        var answer = house.ask(table.account(), table.purpose(), sql);
        assertThat(answer.refusal()).as(sql).isEmpty();

        var counts = counts(table, keys, cells, where);
        var released = new ArrayList<List<String>>();
        for (var row : answer.rows()) {
            var group = row.subList(0, keys.size());
            released.add(group);
            var supported = counts.getOrDefault(group, List.of());
            assertThat(supported).as(sql + " " + group).isNotEmpty();
            for (int cell = 0; cell < cells.size(); cell++) {
                var value = row.get(keys.size() + cell);
                if (!value.equals("NULL")) {
                    assertThat(supported.get(cell))
                            .as(sql + " " + group + " " + cells.get(cell).sql())
                            .isTrue();
                }
            }
        }
        var enough =
                counts.entrySet().stream()
                        .filter(e -> e.getValue().getFirst())
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(released).as(sql).containsExactlyInAnyOrderElementsOf(enough);
    }

    /** For each group, whether each cell, and what it leaves, rests on enough subjects. */
    private Map<List<String>, List<Boolean>> counts(
            Table table, List<String> keys, List<Cell> cells, String where) throws SQLException {
        var columns = new ArrayList<String>(keys);
        for (var cell : cells) {
            var tests =
                    table.subjects().stream()
                            .map(s ->
                                    "COUNT(DISTINCT %1$s) FILTER (WHERE %2$s) >= %3$d AND (%4$s)"
                                            .formatted(
                                                    s, cell.contributes(), ENOUGH, rest(s, cell)))
                            .collect(Collectors.joining(" AND "));
            columns.add(tests);
        }
        var grouped =
                IntStream.rangeClosed(1, keys.size())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        var sql =
                "SELECT "
                        + String.join(", ", columns)
                        + " FROM "
                        + table.name()
                        + where
                        + " GROUP BY "
                        + grouped;
        var found = new HashMap<List<String>, List<Boolean>>();
        for (var row : viewed.view(table.purpose()).ask(sql, List.of()).rows()) {
            found.put(
                    row.subList(0, keys.size()),
                    row.subList(keys.size(), row.size()).stream()
                            .map(Boolean::parseBoolean)
                            .toList());
        }
        return found;
    }

    /** Of those who do not contribute there are none, or enough. */
    private static String rest(String subject, Cell cell) {
        var others =
                "COUNT(DISTINCT %s) FILTER (WHERE (%s) IS NOT TRUE)"
                        .formatted(subject, cell.contributes());
        return others + " = 0 OR " + others + " >= " + ENOUGH;
    }

    @Test
    void zeroAndTooFewLookTheSame() {
        var analyst = "transport-analyst";
        var planning = "transport-planning";
        for (var condition :
                List.of(
                        "stop_id = 'nowhere'",
                        "card_kind = 'judge'",
                        "tapped_at = TIMESTAMP '2026-03-14 07:00:00' AND stop_id = 'S180'",
                        "tapped_at = TIMESTAMP '1990-01-01 00:00:00'")) {
            var from = " FROM mobility.taps WHERE " + condition;
            assertThat(house.ask(analyst, planning, "SELECT COUNT(*)" + from).rows())
                    .as(condition)
                    .isEmpty();
            assertThat(
                            house.ask(
                                            analyst,
                                            planning,
                                            "SELECT stop_id, SUM(fare)"
                                                    + from
                                                    + " GROUP BY stop_id")
                                    .rows())
                    .as(condition)
                    .isEmpty();
        }
    }

    /**
     * Two filters whose difference is a few residents, in one row: one minus the other is theirs.
     */
    @Test
    void differencesInsideOneRowRestOnEnoughSubjects() throws SQLException {
        var early = "tapped_at < TIMESTAMP '2026-03-14 07:00:00'";
        var later = "tapped_at < TIMESTAMP '2026-03-14 07:15:00'";
        var answer =
                house.ask(
                        "transport-analyst",
                        "transport-planning",
                        "SELECT COUNT(*) FILTER (WHERE %s), COUNT(*) FILTER (WHERE %s) FROM mobility.taps"
                                .formatted(early, later));
        var between =
                viewed.view("transport-planning")
                        .ask(
                                "SELECT COUNT(DISTINCT subject_key) FROM mobility.taps WHERE NOT (%s) AND %s"
                                        .formatted(early, later),
                                List.of())
                        .rows()
                        .getFirst()
                        .getFirst();

        boolean told =
                !answer.isRefused()
                        && !answer.rows().isEmpty()
                        && !answer.rows().getFirst().contains("NULL");

        assertThat(Integer.parseInt(between)).isBetween(1, ENOUGH - 1);
        assertThat(told)
                .as("a few residents' taps can be told")
                .isEqualTo(KnownHoles.has("two filters in one row"));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(List<String> of, int count, Random random) {
        var left = new ArrayList<>(of);
        java.util.Collections.shuffle(left, random);
        return left.subList(0, Math.min(count, left.size()));
    }
}
