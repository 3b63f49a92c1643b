package city.gatehouse.engine.dialect;

import static org.assertj.core.api.Assertions.assertThatCode;

import city.gatehouse.engine.emitted.EmittedSql;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.runtime.CalciteContextException;

/** Statements as a dialect writes them, asked of its store, beside DuckDB over the same values. */
record DifferentialSuite(StoreDialect dialect, Connection store, Connection duckDb) {
    private static final Path FILES = Path.of("src/test/resources/differential");

    /** Whether the store was asked. */
    boolean compare(String line, List<String> findings) {
        var query = query(line);
        Optional<String> written = written(query, dialect);
        if (written.isEmpty()) {
            return false;
        }
        var expected = ask(duckDb, written(query, new DuckDbDialect()).orElseThrow());
        var actual = ask(store, written.get());
        boolean single = !line.startsWith("SELECT");
        if (single && (expected.failed() || actual.failed())) {
            rowByRow(line, findings);
        } else if (!expected.equals(actual)) {
            findings.add(line + "\n  " + expected + "\n  " + actual + "\n  " + written.get());
        }
        var columns = written.get().split(" FROM \\(SELECT \\* FROM \\(VALUES", 2)[0];
        assertThatCode(() -> EmittedSql.read(columns, dialect))
                .as(columns)
                .doesNotThrowAnyException();
        return true;
    }

    /** The same of a statement that is known in both dialects. */
    void compare(String expectedSql, String actualSql, List<String> findings) {
        var expected = ask(duckDb, expectedSql);
        var actual = ask(store, actualSql);
        if (expected.failed() || !expected.equals(actual)) {
            findings.add(expected + "\n  " + actual + "\n  " + actualSql);
        }
    }

    private void rowByRow(String line, List<String> findings) {
        for (int id = 1; id <= 9; id++) {
            var query = query(line) + " WHERE id = " + id;
            var expected = ask(duckDb, written(query, new DuckDbDialect()).orElseThrow());
            var actual = ask(store, written(query, dialect).orElseThrow());
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
        return text.replaceAll(" BC$|Z$| UTC$|^[+]", "")
                .replaceAll("[+]00$", "")
                .replaceAll("^-0043", "0044")
                .replaceAll("^-0042", "0043")
                .replace('T', ' ')
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "")
                .replaceAll("( \\d\\d:\\d\\d):00$", "$1")
                .replaceAll(" 00:00$", "");
    }

    private static String query(String line) {
        return line.startsWith("SELECT") ? line : "SELECT " + line + " AS v FROM edge";
    }

    static List<String> themes() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .filter(theme -> !theme.equals("refused"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> lines(String theme) throws IOException {
        try (Stream<String> lines = Files.lines(FILES.resolve(theme + ".sql"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("--")).toList();
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
