package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Trino is asked for is what the library says: every statement of the differential suite that
 * the dialect has words for gives the same values, and fails for the same rows, as in DuckDB.
 */
@Tag("slow")
class TrinoDifferentialTest {
    /** As many of a theme's statements have words at least: fewer are a loss. */
    private static int leastOf(String theme) {
        return switch (theme) {
            case "conditions" -> 140;
            case "time" -> 105;
            case "arithmetic" -> 90;
            case "aggregates", "casts" -> 55;
            case "text" -> 35;
            default -> 0;
        };
    }

    /** As many treatments of columns have words at least. */
    private static final int LEAST_TREATMENTS = 450;

    private static final Map<Kind, String> SHOWN =
            Map.of(
                    Kind.TIME, "substr(CAST(%s AS VARCHAR), 1, 8)",
                    Kind.DATE, "date_diff('day', DATE '1970-01-01', %s)",
                    Kind.TIMESTAMP, "date_diff('second', TIMESTAMP '1970-01-01 00:00:00', %s)",
                    Kind.TIMESTAMP_WITH_TIME_ZONE,
                            "date_diff('second', TIMESTAMP '1970-01-01 00:00:00 UTC', %s)");

    private static TrinoCluster cluster;
    private static Connection trino;
    private static Connection duckDb;
    private static DifferentialSuite suite;

    @BeforeAll
    static void open() throws IOException, SQLException {
        cluster = TrinoCluster.start();
        trino = DriverManager.getConnection(cluster.url() + "/memory/default", "tester", null);
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        for (var statement : EdgeValues.statements()) {
            DifferentialSuite.execute(duckDb, statement);
        }
        copy();
        numbers();
        reach();
        suite = new DifferentialSuite(new TrinoDialect(), trino, duckDb);
    }

    @AfterAll
    static void close() throws SQLException {
        if (cluster != null) {
            duckDb.close();
            trino.close();
            cluster.close();
        }
    }

    @ParameterizedTest
    @MethodSource("city.gatehouse.engine.dialect.DifferentialSuite#themes")
    void whatTrinoIsAskedForMeansWhatDuckDbIsAskedFor(String theme) throws IOException {
        var findings = new ArrayList<String>();
        int said = 0;

        for (var line : DifferentialSuite.lines(theme)) {
            said += suite.compare(line.split(" => ", 2)[0], findings) ? 1 : 0;
        }

        assertThat(findings).isEmpty();
        assertThat(said).as(theme).isGreaterThanOrEqualTo(leastOf(theme));
    }

    @Test
    void aTreatmentInTrinoMakesWhatItMakesInDuckDb() {
        var treatments = new TreatmentSuite(new TrinoDialect(), suite, SHOWN);
        var findings = new ArrayList<String>();
        int said = 0;

        for (var column : EdgeValues.COLUMNS.entrySet()) {
            said += treatments.compare("edge", column.getKey(), column.getValue(), findings);
        }
        said += treatments.compare("number", "f", ColumnType.DOUBLE, findings);
        said += treatments.compare("reach", "d", ColumnType.DATE, findings);
        said += treatments.compare("reach", "t", ColumnType.TIMESTAMP, findings);

        assertThat(findings).isEmpty();
        assertThat(said).isGreaterThanOrEqualTo(LEAST_TREATMENTS);
    }

    /** The edge values of DuckDB; JSON and arrays as texts that nothing is asked of. */
    private static void copy() throws SQLException {
        var columns =
                EdgeValues.COLUMNS.entrySet().stream()
                        .map(c -> c.getKey() + " " + type(c.getValue()))
                        .collect(Collectors.joining(", "));
        DifferentialSuite.execute(trino, "CREATE TABLE edge(" + columns + ")");
        var read =
                EdgeValues.COLUMNS.entrySet().stream()
                        .map(c -> text(c.getKey(), c.getValue().kind()))
                        .collect(Collectors.joining(", ", "SELECT ", " FROM edge"));
        try (var statement = duckDb.createStatement();
                var rows = statement.executeQuery(read)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                int column = 0;
                for (var type : EdgeValues.COLUMNS.values()) {
                    values.add(literal(rows.getString(++column), type));
                }
                DifferentialSuite.execute(
                        trino, "INSERT INTO edge VALUES (" + String.join(", ", values) + ")");
            }
        }
    }

    /** Floating numbers of every size, and some on the edges of cells. */
    private static void numbers() throws SQLException {
        var random = new Random(11);
        var values = new ArrayList<String>();
        for (int i = 0; i < 2000; i++) {
            double value =
                    switch (i % 4) {
                        case 0 -> (random.nextDouble() - 0.5) * 360;
                        case 1 -> Double.longBitsToDouble(random.nextLong());
                        case 2 -> random.nextInt(40_000) * 0.005 - 100;
                        default -> random.nextInt() * Math.pow(10, random.nextInt(30) - 15);
                    };
            values.add("(%d, CAST('%s' AS DOUBLE))".formatted(i, value));
        }
        both("CREATE TABLE number(id INTEGER, f DOUBLE)");
        both("INSERT INTO number VALUES " + String.join(", ", values));
    }

    /** Times as far out as both have them. */
    private static void reach() throws SQLException {
        var days = List.of(0, -1, -3, -4, 18_292, -2_147_483_646, -2_147_483_600, 2_147_483_646);
        var seconds =
                List.of(
                        0L,
                        -1L,
                        -259_201L,
                        -9_223_372_022_400L,
                        -9_223_372_000_000L,
                        9_223_372_036_000L);
        both("CREATE TABLE reach(id INTEGER, d DATE, t TIMESTAMP(6))");
        for (int day : days) {
            DifferentialSuite.execute(
                    duckDb, "INSERT INTO reach VALUES (1, make_date(%d), NULL)".formatted(day));
            DifferentialSuite.execute(
                    trino,
                    "INSERT INTO reach VALUES (1, date_add('day', %d, DATE '1970-01-01'), NULL)"
                            .formatted(day));
        }
        for (long second : seconds) {
            DifferentialSuite.execute(
                    duckDb,
                    "INSERT INTO reach VALUES (2, NULL, make_timestamp(%d000000))"
                            .formatted(second));
            DifferentialSuite.execute(
                    trino,
                    "INSERT INTO reach VALUES (2, NULL, date_add('second', %d, TIMESTAMP '1970-01-01 00:00:00.000000'))"
                            .formatted(second));
        }
    }

    private static void both(String sql) throws SQLException {
        DifferentialSuite.execute(duckDb, sql);
        DifferentialSuite.execute(trino, sql);
    }

    private static String type(ColumnType type) {
        return type.kind() == Kind.ARRAY || type.kind() == Kind.JSON
                ? "VARCHAR"
                : new TrinoDialect().storeType(type);
    }

    /** As Trino reads it. */
    private static String text(String column, Kind kind) {
        return switch (kind) {
            case BINARY -> "hex(" + column + ")";
            case DATE, TIMESTAMP ->
                    "regexp_replace(CAST(%s AS VARCHAR), '^0044(.*) \\(BC\\)(.*)$', '-0043\\1\\2')"
                            .formatted(column);
            case TIMESTAMP_WITH_TIME_ZONE ->
                    "regexp_replace(replace(CAST(%s AS VARCHAR), '+00', ' UTC'), '^0044(.*) \\(BC\\)(.*)$', '-0043\\1\\2')"
                            .formatted(column);
            case REAL, DOUBLE ->
                    "replace(replace(CAST(%s AS VARCHAR), 'inf', 'Infinity'), 'nan', 'NaN')"
                            .formatted(column);
            default -> "CAST(" + column + " AS VARCHAR)";
        };
    }

    private static String literal(String text, ColumnType type) {
        if (text == null) {
            return "NULL";
        }
        return type.kind() == Kind.BINARY
                ? "X'" + text + "'"
                : "CAST('" + text.replace("'", "''") + "' AS " + type(type) + ")";
    }
}
