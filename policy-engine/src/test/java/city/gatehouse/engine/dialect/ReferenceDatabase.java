package city.gatehouse.engine.dialect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** DuckDB with {@link EdgeValues}: the judge of what SQL means. */
final class ReferenceDatabase implements AutoCloseable {
    private final Connection connection;

    ReferenceDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (var statement : EdgeValues.statements()) {
            execute(statement);
        }
    }

    /** Rows as text, in the order of that text; or the one row {@code error}. */
    record Answer(String type, List<String> values) {
        boolean isError() {
            return type.equals("error");
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The answer of a query with one column. */
    Answer ask(String query) {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT typeof(v), CAST(v AS VARCHAR) FROM ("
                                        + query
                                        + ") x(v) ORDER BY ALL")) {
            var values = new ArrayList<String>();
            var type = "";
            while (rows.next()) {
                type = rows.getString(1);
                values.add(String.valueOf(rows.getString(2)));
            }
            return new Answer(type, values);
        } catch (SQLException e) {
            return new Answer("error", List.of(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
