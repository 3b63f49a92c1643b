package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import city.gatehouse.policy.grant.Treatment.TimeStep.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Treatments in a store, beside a reading of their definitions that shares nothing with them. */
class TreatmentTest {
    private static final long FIRST_TIMESTAMP = -9_223_372_022_400_000_000L;
    private static final long MICROS_OF_DAY = 86_400_000_000L;
    private static final int FIRST_DAY = -2_147_483_646;

    private final DuckDbDialect dialect = new DuckDbDialect();
    private final Set<String> read = new HashSet<>();
    private ReferenceDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new ReferenceDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private String treated(Treatment treatment, ColumnType type, String raw) {
        return treated(treatment, type, raw, Map.of());
    }

    private String treated(
            Treatment treatment, ColumnType type, String raw, Map<String, Hierarchy> hierarchies) {
        var value = "CAST(" + raw + " AS " + dialect.storeType(type) + ")";
        var treated = dialect.treatment(treatment, type, "x", hierarchies);
        if (read.add(treated)) {
            // What cannot be read is not trusted.
            assertThat(EmittedSql.read("SELECT " + treated + " FROM r", dialect)).isNotNull();
        }
        var answer = database.ask("SELECT " + treated + " FROM (SELECT " + value + ") r(x)");
        assertThat(answer.isError()).as("%s of %s: %s", treatment, raw, answer).isFalse();
        assertThat(answer.type().replace("FLOAT", "REAL").replace(",", ", "))
                .isEqualTo(dialect.storeType(type));
        return answer.values().getFirst();
    }

    @Test
    void keepBlankAndConstantDoWhatTheySay() {
        assertThat(treated(new Treatment.Keep(), ColumnType.TEXT, "'a'")).isEqualTo("a");
        for (var kind : Kind.values()) {
            var type =
                    switch (kind) {
                        case DECIMAL -> ColumnType.decimal(9, 2);
                        case ARRAY -> ColumnType.array(ColumnType.TEXT);
                        default -> ColumnType.of(kind);
                    };
            assertThat(treated(new Treatment.Blank(), type, "NULL")).isEqualTo("null");
        }
        assertThat(treated(new Treatment.Constant("it's"), ColumnType.TEXT, "NULL"))
                .isEqualTo("it's");
        assertThat(treated(new Treatment.Constant("7.50"), ColumnType.decimal(9, 2), "NULL"))
                .isEqualTo("7.50");
        assertThat(treated(new Treatment.Constant("00ff"), ColumnType.of(Kind.BINARY), "NULL"))
                .isEqualTo("\\x00\\xFF");
        assertThat(
                        treated(
                                new Treatment.Constant("2020-01-31T10:00:00"),
                                ColumnType.TIMESTAMP,
                                "NULL"))
                .isEqualTo("2020-01-31 10:00:00");
    }

    @Test
    void textsAreCountedInCodePoints() {
        var partial = new Treatment.Partial(2, 1);

        assertThat(treated(partial, ColumnType.TEXT, "'abcdef'")).isEqualTo("ab***f");
        assertThat(treated(partial, ColumnType.TEXT, "'abcd'")).isEqualTo("ab***d");
        assertThat(treated(partial, ColumnType.TEXT, "'abc'")).isEqualTo("***");
        assertThat(treated(partial, ColumnType.TEXT, "''")).isEqualTo("***");
        assertThat(treated(partial, ColumnType.TEXT, "NULL")).isEqualTo("null");
        assertThat(treated(partial, ColumnType.TEXT, "'e' || chr(769) || 'x👨‍👩‍👧'"))
                .isEqualTo("e\u0301***👧");
        assertThat(treated(new Treatment.Partial(0, 2), ColumnType.TEXT, "'abcd'"))
                .isEqualTo("***cd");
        assertThat(treated(new Treatment.Partial(2, 0), ColumnType.TEXT, "'abcd'"))
                .isEqualTo("ab***");
        assertThat(treated(new Treatment.TextPrefix(1), ColumnType.TEXT, "'e' || chr(769)"))
                .isEqualTo("e");
        assertThat(treated(new Treatment.TextPrefix(2), ColumnType.TEXT, "'🎉éx'"))
                .isEqualTo("🎉é");
        assertThat(treated(new Treatment.TextPrefix(64), ColumnType.TEXT, "''")).isEmpty();
    }

    @Test
    void whatAHierarchyDoesNotListBecomesAStar() {
        var paths = new LinkedHashMap<String, List<String>>();
        paths.put("1011", List.of("101", "North"));
        paths.put("1012", List.of("101", "North"));
        paths.put("it's", List.of("x'y", "South"));
        var hierarchies = Map.of("districts", new Hierarchy("districts", 2, paths));
        var finest = new Treatment.HierarchyLevel("districts", 1);
        var coarsest = new Treatment.HierarchyLevel("districts", 2);

        assertThat(treated(finest, ColumnType.TEXT, "'1012'", hierarchies)).isEqualTo("101");
        assertThat(treated(coarsest, ColumnType.TEXT, "'1012'", hierarchies)).isEqualTo("North");
        assertThat(treated(finest, ColumnType.TEXT, "'it''s'", hierarchies)).isEqualTo("x'y");
        assertThat(treated(finest, ColumnType.TEXT, "'9'", hierarchies)).isEqualTo("*");
        assertThat(treated(finest, ColumnType.TEXT, "''", hierarchies)).isEqualTo("*");
        assertThat(treated(finest, ColumnType.TEXT, "NULL", hierarchies)).isEqualTo("null");
        assertThatThrownBy(() -> treated(finest, ColumnType.TEXT, "'9'"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tokensAndShiftsAreNotComputedInAStore() {
        assertThatThrownBy(() -> treated(new Treatment.Tokenize("d"), ColumnType.TEXT, "'a'"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> treated(new Treatment.Shift("s", 3), ColumnType.DATE, "NULL"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesBecomeTheStartOfTheirStep() {
        for (var step : steps()) {
            for (long micros : timestamps()) {
                var expected =
                        step.unit().months() > 0 ? ofMonths(step, micros) : ofMicros(step, micros);
                for (var kind : List.of(Kind.TIMESTAMP, Kind.TIMESTAMP_WITH_TIME_ZONE)) {
                    var make = kind == Kind.TIMESTAMP ? "make_timestamp" : "make_timestamptz";
                    var answer = treated(step, ColumnType.of(kind), make + "(" + micros + ")");
                    assertThat(answer)
                            .as("%s of %s", step, micros)
                            .isEqualTo(
                                    text(
                                            expected < FIRST_TIMESTAMP
                                                    ? "NULL"
                                                    : make + "(" + expected + ")"));
                }
            }
        }
    }

    @Test
    void datesBecomeTheStartOfTheirStep() {
        for (var step : steps()) {
            if (step.unit().months() == 0 && step.amount() * step.unit().seconds() % 86_400 != 0) {
                continue;
            }
            for (int day : days()) {
                long expected =
                        step.unit().months() > 0
                                ? monthStart(step, day)
                                : Math.floorDiv(
                                        floor(step, day * 86_400L, 86_400L * origin(step)),
                                        86_400L);
                assertThat(treated(step, ColumnType.DATE, "make_date(" + day + ")"))
                        .as("%s of day %s", step, day)
                        .isEqualTo(
                                text(
                                        expected < FIRST_DAY
                                                ? "NULL"
                                                : "make_date(" + expected + ")"));
            }
        }
    }

    @Test
    void endlessTimesStay() {
        for (var step : steps()) {
            for (var value : List.of("'infinity'", "'-infinity'")) {
                assertThat(treated(step, ColumnType.TIMESTAMP, value))
                        .isEqualTo(value.replace("'", ""));
                assertThat(treated(step, ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE), value))
                        .isEqualTo(value.replace("'", ""));
            }
            assertThat(treated(step, ColumnType.TIMESTAMP, "NULL")).isEqualTo("null");
        }
        assertThat(treated(new TimeStep(2, Unit.WEEK), ColumnType.DATE, "'infinity'"))
                .isEqualTo("infinity");
    }

    @Test
    void wholeNumbersAndDecimalsBecomeTheLowerBoundOfTheirBand() {
        for (var width :
                List.of(
                        "1",
                        "2",
                        "7",
                        "100",
                        "32767",
                        "32768",
                        "1000000",
                        "2147483647",
                        "2147483648")) {
            for (var type :
                    List.of(ColumnType.of(Kind.SMALLINT), ColumnType.INTEGER, ColumnType.BIGINT)) {
                for (var value : wholes(type)) {
                    checkBand(type, new BigDecimal(width), new BigDecimal(value));
                }
            }
        }
        for (var width : List.of("1", "0.5", "0.05", "2.5", "1000", "9999999.99")) {
            for (var value :
                    List.of(
                            "0",
                            "0.05",
                            "-0.05",
                            "2.50",
                            "-2.50",
                            "7.49",
                            "-7.49",
                            "9999999.99",
                            "-9999999.99")) {
                checkBand(ColumnType.decimal(9, 2), new BigDecimal(width), new BigDecimal(value));
            }
        }
        for (var width : List.of("0.001", "7.5", "1000")) {
            for (var value :
                    List.of(
                            "1.234",
                            "-1.234",
                            "99999999999999999999999999999999999.999",
                            "-99999999999999999999999999999999999.999")) {
                checkBand(ColumnType.decimal(38, 3), new BigDecimal(width), new BigDecimal(value));
            }
        }
        assertThat(treated(new Treatment.NumberBand(BigDecimal.TEN), ColumnType.INTEGER, "NULL"))
                .isEqualTo("null");
    }

    @Test
    void floatingNumbersHaveBandsToo() {
        var band = new Treatment.NumberBand(new BigDecimal("5"));

        assertThat(treated(band, ColumnType.DOUBLE, "12.5")).isEqualTo("10.0");
        assertThat(treated(band, ColumnType.DOUBLE, "-0.1")).isEqualTo("-5.0");
        for (var value : List.of("nan", "inf", "-inf")) {
            assertThat(treated(band, ColumnType.DOUBLE, "'" + value + "'")).isEqualTo(value);
            assertThat(treated(band, ColumnType.of(Kind.REAL), "'" + value + "'")).isEqualTo(value);
        }
        assertThat(
                        treated(
                                new Treatment.NumberBand(new BigDecimal("1e38")),
                                ColumnType.of(Kind.REAL),
                                "'-3.4e38'"))
                .isEqualTo("null");
        assertThat(treated(band, ColumnType.DOUBLE, "1.7976931348623157e308"))
                .isEqualTo("1.7976931348623157e+308");
    }

    @Test
    void coordinatesBecomeTheCornerOfTheirCell() {
        var cell = new Treatment.GridCell(new BigDecimal("0.005"));

        assertThat(treated(cell, ColumnType.DOUBLE, "52.3702")).isEqualTo("52.37");
        assertThat(treated(cell, ColumnType.DOUBLE, "-0.0001")).isEqualTo("-0.005");
        assertThat(treated(cell, ColumnType.DOUBLE, "'nan'")).isEqualTo("nan");
        assertThat(treated(cell, ColumnType.decimal(9, 6), "52.370200")).isEqualTo("52.370000");
        assertThat(
                        treated(
                                new Treatment.GridCell(new BigDecimal("0.000000000003")),
                                ColumnType.decimal(20, 12),
                                "1.000000000001"))
                .isEqualTo("1.000000000000");
    }

    @Test
    void clampedNumbersStayWithinTheirBounds() {
        var clamp = new Treatment.Clamp(new BigDecimal("-2.5"), new BigDecimal("40000.5"));

        assertThat(treated(clamp, ColumnType.INTEGER, "-3")).isEqualTo("-2");
        assertThat(treated(clamp, ColumnType.INTEGER, "50000")).isEqualTo("40000");
        assertThat(treated(clamp, ColumnType.INTEGER, "7")).isEqualTo("7");
        assertThat(treated(clamp, ColumnType.INTEGER, "NULL")).isEqualTo("null");
        assertThat(treated(clamp, ColumnType.of(Kind.SMALLINT), "32767")).isEqualTo("32767");
        assertThat(treated(clamp, ColumnType.decimal(9, 2), "50000")).isEqualTo("40000.50");
        assertThat(treated(clamp, ColumnType.decimal(5, 1), "-9")).isEqualTo("-2.5");
        assertThat(treated(clamp, ColumnType.DOUBLE, "'-inf'")).isEqualTo("-2.5");
        assertThat(treated(clamp, ColumnType.DOUBLE, "'nan'")).isEqualTo("40000.5");
        assertThat(treated(clamp, ColumnType.of(Kind.REAL), "'inf'")).isEqualTo("40000.5");
    }

    private void checkBand(ColumnType type, BigDecimal width, BigDecimal value) {
        var band = value.divideToIntegralValue(width).multiply(width);
        band = band.compareTo(value) > 0 ? band.subtract(width) : band;
        var lowest =
                switch (type.kind()) {
                    case SMALLINT -> BigDecimal.valueOf(Short.MIN_VALUE);
                    case INTEGER -> BigDecimal.valueOf(Integer.MIN_VALUE);
                    case BIGINT -> BigDecimal.valueOf(Long.MIN_VALUE);
                    default ->
                            new BigDecimal(
                                            BigInteger.TEN
                                                    .pow(type.precision())
                                                    .subtract(BigInteger.ONE))
                                    .movePointLeft(type.scale())
                                    .negate();
                };
        var answer =
                treated(new Treatment.NumberBand(width), type, "'" + value.toPlainString() + "'");

        assertThat(answer)
                .as("%s of %s in %s", width, value, type)
                .isEqualTo(
                        band.compareTo(lowest) < 0
                                ? "null"
                                : band.setScale(type.scale()).toPlainString());
    }

    private String text(String expression) {
        return database.ask("SELECT " + expression).values().getFirst();
    }

    private static List<TimeStep> steps() {
        var steps = new ArrayList<TimeStep>();
        for (var unit : Unit.values()) {
            for (int amount : new int[] {1, 2, 3, 7, 15, 36, 1_000_000}) {
                steps.add(new TimeStep(amount, unit));
            }
        }
        steps.add(new TimeStep(3600, Unit.SECOND));
        steps.add(new TimeStep(12, Unit.MONTH));
        return steps;
    }

    private static List<Long> timestamps() {
        var values =
                new ArrayList<>(
                        List.of(
                                0L,
                                -1L,
                                1L,
                                MICROS_OF_DAY,
                                -MICROS_OF_DAY,
                                -3 * MICROS_OF_DAY,
                                -3 * MICROS_OF_DAY - 1,
                                1_580_466_030_500_000L,
                                FIRST_TIMESTAMP,
                                FIRST_TIMESTAMP + 1,
                                FIRST_TIMESTAMP + 40 * MICROS_OF_DAY,
                                FIRST_TIMESTAMP + 800 * MICROS_OF_DAY,
                                Long.MAX_VALUE - 1));
        var random = new Random(7);
        for (int i = 0; i < 6; i++) {
            values.add(random.nextLong() / 2);
            values.add(random.nextLong() / 100_000);
        }
        return values;
    }

    private static List<Integer> days() {
        var values =
                new ArrayList<>(
                        List.of(
                                0,
                                -1,
                                1,
                                -3,
                                -4,
                                18_292,
                                FIRST_DAY,
                                FIRST_DAY + 40,
                                FIRST_DAY + 800,
                                Integer.MAX_VALUE - 1));
        var random = new Random(8);
        for (int i = 0; i < 6; i++) {
            values.add(random.nextInt() / 2);
            values.add(random.nextInt() / 50_000);
        }
        return values;
    }

    private static List<String> wholes(ColumnType type) {
        return switch (type.kind()) {
            case SMALLINT -> List.of("0", "1", "-1", "7", "-7", "99", "-100", "32767", "-32768");
            case INTEGER -> List.of("0", "-1", "101", "-101", "2147483647", "-2147483648");
            default ->
                    List.of(
                            "0",
                            "-1",
                            "1000001",
                            "-1000001",
                            "9223372036854775807",
                            "-9223372036854775808");
        };
    }

    private static long origin(TimeStep step) {
        return step.unit() == Unit.WEEK ? -3 : 0;
    }

    private static long floor(TimeStep step, long seconds, long origin) {
        long length = step.amount() * step.unit().seconds();
        return seconds - Math.floorMod(seconds - origin, length);
    }

    private static long ofMicros(TimeStep step, long micros) {
        var length = BigInteger.valueOf(step.amount() * step.unit().seconds() * 1_000_000L);
        var value = BigInteger.valueOf(micros);
        var since = value.subtract(BigInteger.valueOf(origin(step) * MICROS_OF_DAY));
        var start = value.subtract(since.mod(length));
        return start.bitLength() > 63 ? Long.MIN_VALUE : start.longValueExact();
    }

    private static long ofMonths(TimeStep step, long micros) {
        long day = monthStart(step, Math.floorDiv(micros, MICROS_OF_DAY));
        return day < FIRST_TIMESTAMP / MICROS_OF_DAY ? Long.MIN_VALUE : day * MICROS_OF_DAY;
    }

    private static long monthStart(TimeStep step, long epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        long months = (day.getYear() - 1970L) * 12 + day.getMonthValue() - 1;
        long start = months - Math.floorMod(months, (long) step.amount() * step.unit().months());
        long year = 1970 + Math.floorDiv(start, 12L);
        return year < -999_999_999
                ? Long.MIN_VALUE
                : LocalDate.of((int) year, (int) Math.floorMod(start, 12L) + 1, 1).toEpochDay();
    }
}
