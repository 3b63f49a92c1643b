package city.gatehouse.gateway.execute;

import static city.gatehouse.gateway.execute.Harness.column;
import static city.gatehouse.gateway.execute.Harness.kept;
import static city.gatehouse.gateway.execute.Harness.plan;
import static city.gatehouse.gateway.execute.Harness.tokenized;
import static city.gatehouse.policy.catalog.ColumnType.BIGINT;
import static city.gatehouse.policy.catalog.ColumnType.INTEGER;
import static city.gatehouse.policy.catalog.ColumnType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.HandMadePlans;
import city.gatehouse.engine.split.Reduction;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {
    private static final ColumnType AMOUNT = ColumnType.decimal(8, 2);

    /** A type of the catalog, and a value of it as DuckDB writes and Arrow reads it. */
    private record Typed(ColumnType type, String sql, String read) {}

    private static final List<Typed> EVERY_TYPE =
            List.of(
                    new Typed(ColumnType.BOOLEAN, "TRUE", "true"),
                    new Typed(ColumnType.of(Kind.SMALLINT), "CAST(-32768 AS SMALLINT)", "-32768"),
                    new Typed(ColumnType.INTEGER, "CAST(2147483647 AS INTEGER)", "2147483647"),
                    new Typed(BIGINT, "CAST(9007199254740993 AS BIGINT)", "9007199254740993"),
                    new Typed(AMOUNT, "CAST(-1.50 AS DECIMAL(8,2))", "-1.50"),
                    new Typed(
                            ColumnType.decimal(38, 0),
                            "CAST(12345678901234567890123456789012345678 AS DECIMAL(38,0))",
                            "12345678901234567890123456789012345678"),
                    new Typed(ColumnType.of(Kind.REAL), "CAST(0.25 AS FLOAT)", "0.25"),
                    new Typed(ColumnType.DOUBLE, "CAST(0.1 AS DOUBLE)", "0.1"),
                    new Typed(TEXT, "'Zoë ''s'", "Zoë 's"),
                    new Typed(ColumnType.DATE, "DATE '2026-06-30'", "20634"),
                    new Typed(ColumnType.of(Kind.TIME), "TIME '10:20:30.123456'", "37230123456"),
                    new Typed(
                            ColumnType.TIMESTAMP,
                            "TIMESTAMP '2026-06-30 10:20:30.123456'",
                            "2026-06-30T10:20:30.123456"),
                    new Typed(
                            ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE),
                            "TIMESTAMPTZ '2026-06-30 12:20:30.123456+02'",
                            "1782814830123456"),
                    new Typed(
                            ColumnType.of(Kind.UUID),
                            "CAST('4ac7a9e9-607c-4c8a-84f3-843f0191e3fd' AS UUID)",
                            "4ac7a9e9-607c-4c8a-84f3-843f0191e3fd"));

    @TempDir static Path directory;
    private Harness harness;

    @BeforeAll
    static void writeStore() {
        TestStores.write(
                directory,
                "CREATE TABLE taps AS SELECT range tap_id, range % 1000 card_id, 't' || range note,"
                        + " CAST(range % 500 / 100 AS DECIMAL(8,2)) fare FROM range(300000)");
    }

    @BeforeEach
    void open() {
        harness = new Harness(directory, Harness.LIMITS);
    }

    @AfterEach
    void nothingIsLeftOver() {
        harness.close();
    }

    static Stream<String> fragmentAndResidual() {
        return Stream.of("", "SELECT * FROM f0", "WITH w AS (SELECT * FROM f0) SELECT * FROM w");
    }

    @ParameterizedTest
    @MethodSource("fragmentAndResidual")
    void everyTypeArrivesAsDeclaredWithItsNulls(String residual) {
        var types = EVERY_TYPE.stream().map(Typed::type).toArray(ColumnType[]::new);
        var values = String.join(", ", EVERY_TYPE.stream().map(Typed::sql).toList());
        var nulls = String.join(", ", EVERY_TYPE.stream().map(_ -> "NULL").toList());
        var fragment = kept("f0", "SELECT " + values + " UNION ALL SELECT " + nulls, types);
        var columns = new ArrayList<OutputColumn>();
        for (int i = 0; i < types.length; i++) {
            columns.add(column("column " + i, types[i]));
        }
        var plan = over(residual, fragment, columns.toArray(OutputColumn[]::new));

        try (var answer = harness.execution.answer(plan, Map.of())) {
            var rows = Harness.rows(answer);

            assertThat(answer.schema()).isEqualTo(AnswerSchema.of(columns));
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst())
                    .extracting(String::valueOf)
                    .containsExactlyElementsOf(EVERY_TYPE.stream().map(Typed::read).toList());
            assertThat(rows.getLast()).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @MethodSource("fragmentAndResidual")
    void binaryArrivesAsBytes(String residual) {
        var binary = ColumnType.of(Kind.BINARY);
        var plan =
                over(residual, kept("f0", "SELECT 'ab\\x00'::BLOB", binary), column("b", binary));

        assertThat(harness.rows(plan))
                .singleElement()
                .satisfies(row -> assertThat((byte[]) row.get(0)).containsExactly('a', 'b', 0));
    }

    @Test
    void whatDiffersInWidthOnlyTakesTheDeclaredType() {
        var fragment =
                kept(
                        "f0",
                        "SELECT CAST(7 AS INTEGER), sum(x), NULL, CAST(0.5 AS FLOAT), CAST(3 AS"
                                + " TINYINT), CAST(1.5 AS DECIMAL(4,1)), CAST(9 AS UBIGINT) FROM"
                                + " (VALUES (CAST(1 AS BIGINT)), (2)) t(x)",
                        BIGINT,
                        BIGINT,
                        TEXT,
                        ColumnType.DOUBLE,
                        ColumnType.of(Kind.SMALLINT),
                        AMOUNT,
                        ColumnType.decimal(20, 0));
        var columns =
                Stream.of("a", "b", "c", "d", "e", "f", "g")
                        .map(n -> column(n, fragment.rawColumns().get(n.charAt(0) - 'a')))
                        .toArray(OutputColumn[]::new);

        assertThat(harness.rows(plan(fragment, columns)))
                .singleElement()
                .extracting(String::valueOf)
                .hasToString("[7, 3, null, 0.5, 3, 1.50, 9]");
    }

    @Test
    void aValueThatTheDeclaredTypeCannotHoldIsADataError() {
        var plan =
                plan(
                        kept("f0", "SELECT CAST(70000 AS BIGINT)", ColumnType.of(Kind.SMALLINT)),
                        column("a", ColumnType.of(Kind.SMALLINT)));

        assertThat(Refusals.of(harness, plan)).hasToString("DATA_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 'a'", "SELECT DATE '2026-01-01'", "SELECT 1, 2"})
    void aStoreThatIsNotAsTheCatalogSaysIsNotAnswered(String sql) {
        var plan = plan(kept("f0", sql, BIGINT), column("a", BIGINT));

        assertThat(Refusals.of(harness, plan)).hasToString("STORE_UNAVAILABLE");
    }

    @ParameterizedTest
    @MethodSource("fragmentAndResidual")
    void anEmptyAnswerHasItsColumns(String residual) {
        var fragment = kept("f0", "SELECT tap_id, note FROM taps WHERE tap_id < 0", BIGINT, TEXT);
        var plan = over(residual, fragment, column("tap", BIGINT), column("tap", TEXT));

        try (var answer = harness.execution.answer(plan, Map.of())) {
            assertThat(Harness.rows(answer)).isEmpty();
            assertThat(answer.schema()).isEqualTo(AnswerSchema.of(plan.columns()));
        }
    }

    @Test
    void rawColumnsThatAreNotNamedDoNotLeave() {
        var fragment =
                new Fragment(
                        "f0",
                        "main",
                        "SELECT card_id, note FROM taps WHERE tap_id < 1001 ORDER BY tap_id",
                        List.of(BIGINT, TEXT),
                        List.of(tokenized("card", 0, BIGINT)),
                        Optional.empty());

        var rows = harness.rows(plan(fragment, column("card", TEXT)));

        assertThat(rows).hasSize(1001).allSatisfy(row -> assertThat(row).hasSize(1));
        assertThat(rows.stream().distinct()).hasSize(1000);
        assertThat(rows.getFirst()).isEqualTo(rows.getLast());
        assertThat(rows.getFirst().getFirst().toString()).isNotEqualTo("0");
    }

    @Test
    void aResidualReadsAFragmentAsOftenAsItLikes() {
        var fragment =
                kept("f0", "SELECT tap_id, note FROM taps WHERE tap_id < 100000", BIGINT, TEXT);

        for (var residual :
                List.of(
                        "SELECT x.a FROM f0 x JOIN f0 y ON x.b = y.b",
                        "SELECT a FROM f0 WHERE a IN (SELECT a FROM F0)",
                        "SELECT a FROM \"f0\" UNION SELECT a FROM \"f0\"",
                        "WITH w AS (SELECT a, b FROM f0) SELECT x.a FROM w x JOIN w y ON x.b = y.b",
                        "SELECT a FROM f0")) {
            assertThat(harness.rows(plan(residual, List.of(fragment), column("a", BIGINT))))
                    .as(residual)
                    .hasSize(100_000);
        }
    }

    @Test
    void aResidualJoinsFragments() {
        var taps = kept("f0", "SELECT tap_id, card_id FROM taps", BIGINT, BIGINT);
        var cards = kept("f1", "SELECT DISTINCT card_id FROM taps", BIGINT);
        var residual =
                "SELECT f1.a, count(*) FROM f0 JOIN f1 ON f0.b = f1.a GROUP BY ALL ORDER BY 1";

        var rows =
                harness.rows(
                        plan(
                                residual,
                                List.of(taps, cards),
                                column("card", BIGINT),
                                column("taps", BIGINT)));

        assertThat(rows).hasSize(1000).contains(List.of(0L, 300L), List.of(999L, 300L));
    }

    @Test
    void aResidualKeepsTheOrderOfItsStore() {
        var fragment = kept("f0", "SELECT tap_id FROM taps ORDER BY tap_id DESC", BIGINT);

        for (var residual : fragmentAndResidual().toList()) {
            var rows = harness.rows(over(residual, fragment, column("a", BIGINT)));
            assertThat(rows).hasSize(300_000).startsWith(List.of(299_999L)).endsWith(List.of(0L));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT count(*) FROM glob('/etc/*')",
                "COPY f0 TO '/tmp/gatehouse-leak.csv'",
                "ATTACH '/tmp/gatehouse-leak.duckdb'",
                "LOAD httpfs",
                "SET lock_configuration = false"
            })
    void aResidualReachesNothingButItsFragments(String residual) {
        var fragment = kept("f0", "SELECT tap_id FROM taps LIMIT 10", BIGINT);

        assertThat(Refusals.of(harness, plan(residual, List.of(fragment), column("a", BIGINT))))
                .isNotEmpty();
    }

    @Test
    void whatAQueryMadeIsGoneForTheNext() {
        var fragment = kept("f0", "SELECT tap_id FROM taps LIMIT 10", BIGINT);
        var twice = "SELECT f0.a FROM f0 JOIN f0 g ON f0.a = g.a";
        assertThat(harness.rows(plan(twice, List.of(fragment), column("a", BIGINT)))).hasSize(10);

        var other = kept("f1", "SELECT tap_id FROM taps LIMIT 1", BIGINT);
        assertThat(
                        Refusals.of(
                                harness,
                                plan(
                                        "SELECT f0.a FROM f0, f1, f1 g",
                                        List.of(other),
                                        column("a", BIGINT))))
                .hasToString("INTERNAL");
    }

    private static GovernedPlan over(String residual, Fragment fragment, OutputColumn... columns) {
        return residual.isEmpty()
                ? plan(fragment, columns)
                : plan(residual, List.of(fragment), columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Reduction.MOST_VALUES, Reduction.MOST_VALUES + 1, 5_000})
    void fewValuesOfOneFragmentReduceAnother(int values) {
        var first =
                kept(
                        "f0",
                        "SELECT CASE WHEN i %% 3 > 0 THEN i // 3 END FROM range(%d) t(i)"
                                .formatted(3 * values),
                        BIGINT);
        var given = new ArrayList<Optional<List<Object>>>();
        var reduction =
                HandMadePlans.reduction(
                        new Reduction.Key("f0", "a"),
                        found -> {
                            given.add(found);
                            return found.map(v -> "SELECT 7 WHERE " + v.size() + " > 0");
                        });
        var all = kept("f1", "SELECT 8", INTEGER);
        var second =
                new Fragment(
                        "f1",
                        "main",
                        all.sql(),
                        all.rawColumns(),
                        all.columns(),
                        Optional.of(reduction));

        var rows =
                harness.rows(
                        plan(
                                "SELECT f1.a FROM f1, (SELECT count(*) FROM f0) AS n",
                                List.of(first, second),
                                column("a", INTEGER)));

        boolean few = values <= Reduction.MOST_VALUES;
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().map(List::size))
                .isEqualTo(few ? Optional.of(values) : Optional.empty());
        assertThat(rows)
                .isEqualTo(
                        few ? values == 0 ? List.of() : List.of(List.of(7)) : List.of(List.of(8)));
    }
}
