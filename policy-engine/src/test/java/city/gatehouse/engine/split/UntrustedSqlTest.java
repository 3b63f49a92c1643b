package city.gatehouse.engine.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.dialect.DuckDbDialect;
import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.GovernedColumn;
import city.gatehouse.engine.relation.Relation.GovernedScan;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever goes wrong while a plan is written as text, the text is not run. */
class UntrustedSqlTest {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());
    private static final City CITY =
            CityReader.readBundled("rivermouth").set().orElseThrow().city();
    private static final DuckDbDialect DUCKDB = new DuckDbDialect();
    private static final Pattern COLUMN = Pattern.compile("(t\\d+)\\.(\"\\w+\")");

    /**
     * Which groups are read once more to be counted exactly shows nothing itself: there the columns
     * of conditions are not all known from the plan.
     */
    private static final String READ_TWICE = "release, read twice";

    private record Shape(String name, Relation relation) {}

    @TestFactory
    Stream<DynamicTest> whatIsWrittenAsPlannedIsTrusted() {
        return shapes().map(shape ->
                DynamicTest.dynamicTest(shape.name(), () -> check(shape, written(shape))));
    }

    @TestFactory
    Stream<DynamicTest> aMixedUpColumnIsNoticed() {
        return mutants(shape -> {
            var sql = written(shape);
            if (shape.name().equals(READ_TWICE)) {
                return Stream.empty();
            }
            var columns = COLUMN.matcher(sql).results().map(m -> m.group(2)).distinct().toList();
            return COLUMN.matcher(sql)
                    .results()
                    .flatMap(place ->
                            columns.stream()
                                    .filter(other -> !other.equals(place.group(2)))
                                    .map(other ->
                                            sql.substring(0, place.start(2))
                                                    + other
                                                    + sql.substring(place.end(2))));
        });
    }

    @TestFactory
    Stream<DynamicTest> aLostConditionIsNoticed() {
        return mutants(shape -> {
            var sql = written(shape);
            if (shape.name().equals(READ_TWICE)) {
                return Pattern.compile("\\(t\\d+\\.\"card_kind\" <> 'police'\\) AND ")
                        .matcher(sql)
                        .results()
                        .map(rule -> sql.substring(0, rule.start()) + sql.substring(rule.end()));
            }
            return Pattern.compile(" WHERE ")
                    .matcher(sql)
                    .results()
                    .map(place ->
                            sql.substring(0, place.start())
                                    + sql.substring(endOfClause(sql, place.end())));
        });
    }

    @TestFactory
    Stream<DynamicTest> aForgottenTreatmentIsNoticed() {
        return mutants(shape -> {
            var sql = written(shape);
            return Pattern.compile("CASE WHEN (t\\d+\\.\"tapped_at\").*? END( AS)")
                    .matcher(sql)
                    .results()
                    .map(place ->
                            sql.substring(0, place.start())
                                    + place.group(1)
                                    + place.group(2)
                                    + sql.substring(place.end()));
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherTableIsNoticed() {
        return mutants(shape ->
                Stream.of(
                                written(shape)
                                        .replace(
                                                "\"mobility\".\"taps\"",
                                                "\"people\".\"residents\""))
                        .filter(sql -> !sql.equals(written(shape))));
    }

    @TestFactory
    Stream<DynamicTest> anAliasThatIsTakenIsNoticed() {
        return mutants(shape -> {
            var sql = written(shape);
            return Pattern.compile(" AS t(\\d+)")
                    .matcher(sql)
                    .results()
                    .filter(place -> !place.group(1).equals("1"))
                    .map(place -> sql.replaceAll("\\bt" + place.group(1) + "\\b", "t1"));
        });
    }

    @Test
    void whatNoWriterWritesIsNotTrusted() {
        var shape = shapes().filter(s -> s.name().equals("scan")).findFirst().orElseThrow();
        var sql = written(shape);

        for (var other :
                List.of(
                        sql.replaceFirst("SELECT ", "SELECT t1.\"resident_id\" AS \"c9\", "),
                        sql.replaceFirst("SELECT .* FROM", "SELECT * FROM"),
                        sql.replaceFirst("SELECT .* FROM", "SELECT t1.* FROM"),
                        sql.replaceFirst(" AS \"c0\"", ""),
                        sql.replaceFirst("t1\\.\"stop_id\"", "\"stop_id\""),
                        sql.replace("\"c1\"", "\"c0\""),
                        sql.replaceFirst("t1\\.\"stop_id\" AS", "getenv(t1.\"stop_id\") AS"),
                        sql + " UNION ALL " + sql,
                        sql + "; " + sql,
                        sql + " OR TRUE) --",
                        sql + " LIMIT",
                        "DELETE FROM \"mobility\".\"taps\"")) {
            assertThat(other).isNotEqualTo(sql);
            assertThatThrownBy(() -> check(shape, other))
                    .as(other)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.INTERNAL));
        }
    }

    private static Stream<DynamicTest> mutants(Function<Shape, Stream<String>> mutation) {
        return shapes().map(shape ->
                DynamicTest.dynamicTest(
                        shape.name(),
                        () ->
                                assertThat(
                                                mutation.apply(shape)
                                                        .filter(sql -> isTrusted(shape, sql))
                                                        .map(sql ->
                                                                difference(written(shape), sql)))
                                        .isEmpty()));
    }

    /** Where two texts differ, with what is around it. */
    private static String difference(String planned, String other) {
        int start = 0;
        while (start < Math.min(planned.length(), other.length())
                && planned.charAt(start) == other.charAt(start)) {
            start++;
        }
        int around = Math.max(0, start - 40);
        return planned.substring(around, Math.min(planned.length(), start + 40))
                + " => "
                + other.substring(around, Math.min(other.length(), start + 40));
    }

    private static boolean isTrusted(Shape shape, String sql) {
        try {
            check(shape, sql);
            return true;
        } catch (RefusedException e) {
            assertThat(e.refusal().code()).isEqualTo(RefusalCode.INTERNAL);
            return false;
        }
    }

    private static int endOfClause(String sql, int start) {
        int depth = 0;
        for (int i = start; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            } else if (depth == 0
                    && (sql.startsWith(" GROUP BY", i) || sql.startsWith(" ORDER BY", i))) {
                return i;
            }
        }
        return sql.length();
    }

    private static String written(Shape shape) {
        return new SqlWriter(DUCKDB, CITY).write(shape.relation(), all(shape.relation()));
    }

    private static void check(Shape shape, String sql) {
        EmittedSql.checked(sql, shape.relation(), all(shape.relation()), DUCKDB);
    }

    private static List<Integer> all(Relation relation) {
        return IntStream.range(0, relation.width()).boxed().toList();
    }

    /** Each has columns that come from different ones of the tables. */
    private static Stream<Shape> shapes() {
        var taps = taps();
        var residents = scan("people.residents", Optional.empty(), "resident_id", "district");
        var known = scan("people.residents", Optional.empty(), "resident_id");
        var filtered =
                new Relation.Filter(
                        taps,
                        BUILDER.makeCall(SqlStdOperatorTable.IS_NOT_NULL, column(taps, 3)),
                        Optional.empty());
        var joined =
                new Relation.Join(
                        filtered,
                        known,
                        Relation.Join.Kind.LEFT,
                        BUILDER.makeCall(
                                SqlStdOperatorTable.EQUALS,
                                column(taps, 2),
                                new RexInputRef(4, known.types().getFirst())),
                        Stream.concat(taps.types().stream(), known.types().stream()).toList());
        return Stream.of(
                new Shape("scan", taps),
                new Shape("filter", filtered),
                new Shape("join", joined),
                new Shape("groups", groups(filtered)),
                new Shape("groups of a join", groups(joined)),
                new Shape("release", release(filtered, 60)),
                new Shape(READ_TWICE, release(filtered, 10)),
                new Shape(
                        "top",
                        new Relation.Sort(
                                filtered,
                                List.of(new Relation.Sort.Key(0, true, false)),
                                OptionalLong.empty(),
                                OptionalLong.of(3))),
                new Shape("correlated", correlated(taps, residents)),
                new Shape("union", union(taps)));
    }

    /** The stop, the quarter of an hour, the resident and the fare of taps that a rule allows. */
    private static GovernedScan taps() {
        var kind = place("mobility.taps", "card_kind");
        var rule =
                BUILDER.makeCall(
                        SqlStdOperatorTable.NOT_EQUALS,
                        new RexInputRef(kind, type("mobility.taps", "card_kind")),
                        BUILDER.makeLiteral("police"));
        var scan =
                scan(
                        "mobility.taps",
                        Optional.of(rule),
                        "stop_id",
                        "tapped_at",
                        "resident_id",
                        "fare");
        var columns = new ArrayList<>(scan.columns());
        columns.set(
                1,
                new GovernedColumn(
                        columns.get(1).raw(),
                        new Treatment.TimeStep(15, Treatment.TimeStep.Unit.MINUTE),
                        false));
        return new GovernedScan(scan.dataset(), scan.rows(), columns, scan.types());
    }

    private static Relation groups(Relation input) {
        var total =
                AggregateCall.create(
                        SqlStdOperatorTable.SUM,
                        false,
                        false,
                        false,
                        List.of(),
                        List.of(3),
                        -1,
                        null,
                        RelCollations.EMPTY,
                        input.types().get(3),
                        null);
        var types = List.of(input.types().get(0), input.types().get(1), input.types().get(3));
        return new Relation.Aggregate(
                input, List.of(0, 1), List.of(List.of(0, 1)), List.of(total), types);
    }

    private static Relation release(Relation input, int atLeast) {
        var groups = (Relation.Aggregate) groups(input);
        var types = new ArrayList<>(groups.types());
        types.add(Types.factory().createSqlType(org.apache.calcite.sql.type.SqlTypeName.INTEGER));
        return new Relation.Release(
                input,
                groups.keys(),
                groups.calls(),
                List.of(new Relation.Release.SubjectCount(2, OptionalInt.empty())),
                atLeast,
                types);
    }

    private static Relation correlated(GovernedScan taps, GovernedScan residents) {
        var id = new CorrelationId("$cor0");
        var names = IntStream.range(0, taps.width()).mapToObj(i -> "c" + i).toList();
        var row = Types.factory().createStructType(taps.types(), names);
        var same =
                BUILDER.makeCall(
                        SqlStdOperatorTable.EQUALS,
                        column(residents, 0),
                        BUILDER.makeFieldAccess(BUILDER.makeCorrel(row, id), 2));
        var inner =
                new Relation.Project(
                        new Relation.Filter(residents, same, Optional.empty()),
                        List.of(column(residents, 1)),
                        Optional.empty());
        var scalar =
                Subquery.call(
                        Subquery.Form.SCALAR,
                        Optional.empty(),
                        inner,
                        residents.types().get(1),
                        List.of(),
                        BUILDER);
        return new Relation.Project(
                taps,
                List.of(column(taps, 0), column(taps, 1), scalar, column(taps, 3)),
                Optional.of(id));
    }

    private static Relation union(GovernedScan taps) {
        return new Relation.SetOperation(
                Relation.SetOperation.Kind.UNION, true, List.of(taps, taps), taps.types());
    }

    private static GovernedScan scan(String dataset, Optional<RexNode> rule, String... columns) {
        var chosen =
                Arrays.stream(columns)
                        .map(name ->
                                new GovernedColumn(
                                        List.of(
                                                Objects.requireNonNull(
                                                        dataset(dataset).columns().get(name))),
                                        new Treatment.Keep(),
                                        false))
                        .toList();
        return new GovernedScan(
                dataset(dataset),
                rule,
                chosen,
                Arrays.stream(columns).map(name -> type(dataset, name)).toList());
    }

    private static RexNode column(Relation relation, int column) {
        return new RexInputRef(column, relation.types().get(column));
    }

    private static Dataset dataset(String name) {
        return Objects.requireNonNull(CITY.datasets().get(DatasetName.of(name)));
    }

    private static RelDataType type(String dataset, String column) {
        return Types.relType(
                Objects.requireNonNull(dataset(dataset).columns().get(column)).type(),
                true,
                Types.factory());
    }

    private static int place(String dataset, String column) {
        return List.copyOf(dataset(dataset).columns().keySet()).indexOf(column);
    }
}
