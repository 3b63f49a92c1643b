package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThatCode;

import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.Clamp;
import city.gatehouse.policy.grant.Treatment.GridCell;
import city.gatehouse.policy.grant.Treatment.NumberBand;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import city.gatehouse.policy.grant.Treatment.TimeStep.Unit;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Treatments as a dialect writes them, asked of its store, beside DuckDB over the same columns.
 *
 * @param shown how a value of a kind is told there as DuckDB tells it below
 */
record TreatmentSuite(StoreDialect dialect, DifferentialSuite statements, Map<Kind, String> shown) {
    private static final DuckDbDialect DUCKDB = new DuckDbDialect();
    private static final Map<Kind, String> SHOWN_BY_DUCKDB =
            Map.of(
                    Kind.TIME, "substr(CAST(%s AS VARCHAR), 1, 8)",
                    Kind.DATE, "(%s - DATE '1970-01-01')",
                    Kind.TIMESTAMP, "epoch_us(%s) // 1000000",
                    Kind.TIMESTAMP_WITH_TIME_ZONE, "epoch_us(%s) // 1000000");
    private static final Map<String, Hierarchy> HIERARCHIES = Map.of("words", words());

    private static Hierarchy words() {
        var paths = new LinkedHashMap<String, List<String>>();
        paths.put("abc", List.of("x'y"));
        paths.put("12", List.of("é"));
        return new Hierarchy("words", 1, paths);
    }

    /** How many treatments of the column the store was asked for. */
    int compare(String table, String column, ColumnType type, List<String> findings) {
        int asked = 0;
        for (var treatment : treatments(type)) {
            asked += compare(treatment, table, column, type, findings) ? 1 : 0;
        }
        return asked;
    }

    private boolean compare(
            Treatment treatment,
            String table,
            String column,
            ColumnType type,
            List<String> findings) {
        var raw = dialect.stored(column, Types.relType(type, true, Types.factory()));
        try {
            var treated = dialect.treatment(treatment, type, raw, HIERARCHIES);
            assertThatCode(() -> EmittedSql.read("SELECT " + treated + " FROM " + table, dialect))
                    .as(treated)
                    .doesNotThrowAnyException();
            statements.compare(
                    select(
                            DUCKDB.treatment(treatment, type, column, HIERARCHIES),
                            SHOWN_BY_DUCKDB.getOrDefault(type.kind(), "%s"),
                            table),
                    select(treated, shown.getOrDefault(type.kind(), "%s"), table),
                    findings);
            return true;
        } catch (RefusedException _) {
            return false;
        }
    }

    private static String select(String treated, String shown, String table) {
        return "SELECT id, " + shown.formatted("(" + treated + ")") + " FROM " + table;
    }

    private static List<Treatment> treatments(ColumnType type) {
        var treatments =
                switch (type.kind()) {
                    case SMALLINT, INTEGER, BIGINT ->
                            numbers("1", "7", "100", "32767", "2147483647");
                    case DECIMAL -> numbers("1", "0.05", "2.5", "1000");
                    case REAL, DOUBLE -> numbers("1", "0.05", "7.3", "1000", "0.0000001");
                    case TEXT -> texts();
                    case DATE -> steps(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);
                    case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> steps(Unit.values());
                    case BOOLEAN, TIME, UUID, BINARY, JSON, ARRAY -> Stream.<Treatment>of();
                };
        return Stream.concat(
                        Stream.concat(Stream.of(new Treatment.Blank()), constant(type.kind())),
                        treatments)
                .toList();
    }

    private static Stream<Treatment> constant(Kind kind) {
        var value =
                switch (kind) {
                    case BOOLEAN -> "true";
                    case SMALLINT, INTEGER, BIGINT -> "-7";
                    case DECIMAL -> "7.50";
                    case REAL, DOUBLE -> "1.5E-5";
                    case TEXT -> "it's é";
                    case DATE -> "2020-01-31";
                    case TIME -> "10:00:01";
                    case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "2020-01-31 10:00:00";
                    case UUID -> "00000000-0000-0000-0000-00000000000a";
                    case BINARY -> "00ff";
                    case JSON, ARRAY -> "";
                };
        return value.isEmpty() ? Stream.of() : Stream.of(new Treatment.Constant(value));
    }

    private static Stream<Treatment> numbers(String... widths) {
        var treatments = new ArrayList<Treatment>();
        for (var width : widths) {
            var number = new BigDecimal(width);
            treatments.add(new NumberBand(number));
            if (number.compareTo(BigDecimal.valueOf(90)) <= 0) {
                treatments.add(new GridCell(number));
            }
        }
        treatments.add(new Clamp(new BigDecimal("-2.5"), new BigDecimal("400.5")));
        treatments.add(new Clamp(BigDecimal.ZERO, new BigDecimal("100000000000")));
        return treatments.stream();
    }

    private static Stream<Treatment> texts() {
        return Stream.of(
                new Treatment.Keep(),
                new Treatment.Partial(2, 1),
                new Treatment.Partial(0, 2),
                new Treatment.Partial(2, 0),
                new Treatment.TextPrefix(1),
                new Treatment.TextPrefix(3),
                new Treatment.HierarchyLevel("words", 1));
    }

    private static Stream<Treatment> steps(Unit... units) {
        return Stream.of(units)
                .flatMap(unit ->
                        Stream.of(1, 2, 3, 4, 7, 15, 36, 1000)
                                .map(amount -> new TimeStep(amount, unit)));
    }
}
