package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
            case "conditions" -> 45;
            case "aggregates" -> 20;
            case "text", "time", "arithmetic" -> 8;
            default -> 0;
        };
    }

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
