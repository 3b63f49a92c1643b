package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.refusal.RefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.runtime.CalciteContextException;
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
    private static final Path FILES = Path.of("src/test/resources/differential");

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

    @BeforeAll
    static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
        postgres = server.getPostgresDatabase().getConnection();
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        for (var statement : EdgeValues.statements()) {
            execute(duckDb, statement);
        }
        copy();
    }

    @AfterAll
    static void close() throws SQLException, IOException {
        duckDb.close();
        postgres.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatPostgreSqlIsAskedForMeansWhatDuckDbIsAskedFor(String theme) throws IOException {
        var findings = new ArrayList<String>();
        int said = 0;

        for (var line : lines(theme)) {
            said += compare(line.split(" => ", 2)[0], findings) ? 1 : 0;
        }

        assertThat(findings).isEmpty();
        assertThat(said).as(theme).isGreaterThanOrEqualTo(leastOf(theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\\'", "'%é_'", "'a\\%'", "'🎉%'"})
    void aBackslashIsNoEscapeWithoutBeingToldOne(String pattern) {
        var findings = new ArrayList<String>();

        assertThat(compare("s LIKE " + pattern, findings)).isTrue();
        assertThat(findings).isEmpty();
    }

    /** Whether PostgreSQL was asked. */
    private static boolean compare(String line, List<String> findings) {
        var query = query(line);
        Optional<String> written = written(query, new PostgreSqlDialect());
        if (written.isEmpty()) {
            return false;
        }
        var expected = ask(duckDb, written(query, new DuckDbDialect()).orElseThrow());
        var actual = ask(postgres, written.get());
        boolean single = !line.startsWith("SELECT");
        if (single && (expected.failed() || actual.failed())) {
            rowByRow(line, findings);
        } else if (!expected.equals(actual)) {
            findings.add(line + "\n  " + expected + "\n  " + actual + "\n  " + written.get());
        }
        var columns = written.get().split(" FROM \\(SELECT \\* FROM \\(VALUES", 2)[0];
        assertThatCode(() -> EmittedSql.read(columns, new PostgreSqlDialect()))
                .as(columns)
                .doesNotThrowAnyException();
        return true;
    }

    private static void rowByRow(String line, List<String> findings) {
        for (int id = 1; id <= 9; id++) {
            var query = query(line) + " WHERE id = " + id;
            var expected = ask(duckDb, written(query, new DuckDbDialect()).orElseThrow());
            var actual = ask(postgres, written(query, new PostgreSqlDialect()).orElseThrow());
            // Which operands of AND and OR are evaluated is neither store's promise.
            boolean mayFail = line.contains(" AND ") || line.contains(" OR ");
            boolean same =
                    expected.failed() || mayFail && actual.failed()
                            ? actual.failed()
                            : expected.rows().equals(actual.rows());
            if (!same) {
                findings.add(line + " in row " + id + "\n  " + expected + "\n  " + actual);
            }
        }
    }

    private static Optional<String> written(String query, StoreDialect dialect) {
        try {
            return Optional.of(new Pipeline(dialect, _ -> {}, _ -> {}).write(query).sql());
        } catch (RefusedException | CalciteContextException _) {
            return Optional.empty();
        }
    }

    /** Rows as text in their order of code points; or what went wrong. */
    private record Answer(List<String> rows, String error) {
        boolean failed() {
            return !error.isEmpty();
        }
    }

    private static Answer ask(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answer = new ArrayList<String>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= width; i++) {
                    row.add(value(rows.getObject(i), rows.getString(i)));
                }
                answer.add(String.join(" | ", row));
            }
            answer.sort(null);
            return new Answer(answer, "");
        } catch (SQLException e) {
            return new Answer(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static String value(Object value, String text) {
        return switch (value) {
            case null -> "NULL";
            case Boolean truth -> truth.toString();
            case Float number -> Double.toString(number + 0.0);
            case Double number -> Double.toString(number + 0.0);
            case Number number ->
                    new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case java.sql.Timestamp _, java.time.temporal.Temporal _, java.sql.Date _ ->
                    dated(text);
            case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
            case java.sql.Blob _ -> blob((java.sql.Blob) value);
            default -> text;
        };
    }

    private static String blob(java.sql.Blob blob) {
        try {
            return java.util.HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The drivers write the same times in several ways, and leave eras out. */
    private static String dated(String text) {
        return text.replaceAll(" BC$|Z$|^[+]", "")
                .replaceAll("[+]00$", "")
                .replaceAll("^-0043", "0044")
                .replace('T', ' ')
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "")
                .replaceAll("( \\d\\d:\\d\\d):00$", "$1")
                .replaceAll(" 00:00$", "");
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
        execute(postgres, "CREATE TABLE edge(" + columns + ")");
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
                execute(postgres, "INSERT INTO edge VALUES (" + String.join(", ", values) + ")");
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

    private static String query(String line) {
        return line.startsWith("SELECT") ? line : "SELECT " + line + " AS v FROM edge";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> themes() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .filter(theme -> !theme.equals("refused"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(String theme) throws IOException {
        try (Stream<String> lines = Files.lines(FILES.resolve(theme + ".sql"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("--")).toList();
        }
    }
}
