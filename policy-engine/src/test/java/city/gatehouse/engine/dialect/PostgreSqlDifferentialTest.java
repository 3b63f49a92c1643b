package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What PostgreSQL is asked for is what the library says: every statement of the differential suite
 * that the dialect has words for gives the same values, and fails for the same rows, as in DuckDB.
 */
class PostgreSqlDifferentialTest {
    /** As many of a theme's statements have words at least: fewer are a loss. */
    private static int leastOf(String theme) {
        return switch (theme) {
            case "conditions" -> 60;
            case "aggregates" -> 25;
            case "text", "time" -> 10;
            case "arithmetic" -> 15;
            default -> 0;
        };
    }

    private static EmbeddedPostgres server;
    private static Connection postgres;
    private static Connection duckDb;
    private static DifferentialSuite suite;

    @BeforeAll
    static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
        postgres = server.getPostgresDatabase().getConnection();
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        for (var statement : EdgeValues.statements()) {
            DifferentialSuite.execute(duckDb, statement);
        }
        copy();
        suite = new DifferentialSuite(new PostgreSqlDialect(), postgres, duckDb);
    }

    @AfterAll
    static void close() throws SQLException, IOException {
        duckDb.close();
        postgres.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("city.gatehouse.engine.dialect.DifferentialSuite#themes")
    void whatPostgreSqlIsAskedForMeansWhatDuckDbIsAskedFor(String theme) throws IOException {
        var findings = new ArrayList<String>();
        int said = 0;

        for (var line : DifferentialSuite.lines(theme)) {
            said += suite.compare(line.split(" => ", 2)[0], findings) ? 1 : 0;
        }

        assertThat(findings).isEmpty();
        assertThat(said).as(theme).isGreaterThanOrEqualTo(leastOf(theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\\'", "'%é_'", "'a\\%'", "'🎉%'"})
    void aBackslashIsNoEscapeWithoutBeingToldOne(String pattern) {
        var findings = new ArrayList<String>();

        assertThat(suite.compare("s LIKE " + pattern, findings)).isTrue();
        assertThat(findings).isEmpty();
    }

    /** The edge values of DuckDB, but for what has no place in PostgreSQL's types here. */
    private static void copy() throws SQLException {
        var dialect = new PostgreSqlDialect();
        var columns =
                EdgeValues.COLUMNS.entrySet().stream()
                        .map(c ->
                                c.getKey()
                                        + " "
                                        + (c.getValue().kind() == Kind.ARRAY
                                                ? "TEXT"
                                                : dialect.storeType(c.getValue())))
                        .collect(Collectors.joining(", "));
        DifferentialSuite.execute(postgres, "CREATE TABLE edge(" + columns + ")");
        try (var statement = duckDb.createStatement();
                var rows =
                        statement.executeQuery(
                                EdgeValues.COLUMNS.entrySet().stream()
                                        .map(c -> text(c.getKey(), c.getValue().kind()))
                                        .collect(
                                                Collectors.joining(
                                                        ", ", "SELECT ", " FROM edge")))) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= EdgeValues.COLUMNS.size(); i++) {
                    var text = rows.getString(i);
                    values.add(text == null ? "NULL" : "'" + text.replace("'", "''") + "'");
                }
                DifferentialSuite.execute(
                        postgres, "INSERT INTO edge VALUES (" + String.join(", ", values) + ")");
            }
        }
    }

    /** As PostgreSQL reads it. */
    private static String text(String column, Kind kind) {
        return switch (kind) {
            case BINARY -> "'\\x' || hex(" + column + ")";
            case DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                    "regexp_replace(CAST(%s AS VARCHAR), '^(.*) \\(BC\\)(.*)$', '\\1\\2 BC')"
                            .formatted(column);
            default -> "CAST(" + column + " AS VARCHAR)";
        };
    }
}
