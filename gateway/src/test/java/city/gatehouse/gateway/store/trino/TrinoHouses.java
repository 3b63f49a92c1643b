package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.house.HouseStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Houses whose data are in catalogs of a Trino, one for each, which are there already.
 *
 * @param wanted the tables to bring there
 */
public record TrinoHouses(TrinoCluster cluster, Predicate<String> wanted) implements HouseStore {
    private static final int ROWS = 1_000;
    private static final String COLUMNS =
            "SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns()"
                    + " WHERE NOT internal ORDER BY schema_name, table_name, column_index";

    public TrinoHouses(TrinoCluster cluster) {
        this(cluster, _ -> true);
    }

    @Override
    public String declared() {
        return "{kind: trino}";
    }

    @Override
    public StorePlaces place(String house, Path data) {
        try (var from = DriverManager.getConnection("jdbc:duckdb:" + data);
                var to = cluster.connect(house)) {
            for (var table : tables(from).entrySet()) {
                if (wanted.test(table.getKey())) {
                    copy(from, to, table.getKey(), table.getValue());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the data could not be brought to Trino", e);
        }
        return new StorePlaces(Map.of(), Map.of("rivermouth", cluster.address(house)));
    }

    private record Column(String name, String type) {
        String inTrino() {
            return switch (type) {
                case "TIMESTAMP" -> "TIMESTAMP(6)";
                case "FLOAT" -> "REAL";
                case "BLOB" -> "VARBINARY";
                default -> type;
            };
        }
    }

    private static Map<String, List<Column>> tables(Connection from) throws SQLException {
        var tables = new LinkedHashMap<String, List<Column>>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(
                                rows.getString(1) + "." + rows.getString(2), _ -> new ArrayList<>())
                        .add(new Column(rows.getString(3), rows.getString(4)));
            }
        }
        return tables;
    }

    private static void copy(Connection from, Connection to, String table, List<Column> columns)
            throws SQLException {
        var schema = table.substring(0, table.indexOf('.'));
        execute(to, "CREATE SCHEMA IF NOT EXISTS " + schema);
        execute(
                to,
                columns.stream()
                        .map(c -> c.name() + " " + c.inTrino())
                        .collect(Collectors.joining(", ", "CREATE TABLE " + table + " (", ")")));
        var texts =
                columns.stream()
                        .map(c -> "CAST(" + c.name() + " AS VARCHAR)")
                        .collect(Collectors.joining(", ", "SELECT ", " FROM " + table));
        try (var read = from.createStatement();
                var rows = read.executeQuery(texts)) {
            var batch = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(literal(rows.getString(i)));
                }
                batch.add("(" + String.join(", ", row) + ")");
                if (batch.size() == ROWS) {
                    insert(to, table, columns, batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                insert(to, table, columns, batch);
            }
        }
    }

    /** As text; no time is infinite there. */
    private static String literal(String text) {
        return switch (text) {
            case null -> "NULL";
            case "infinity" -> "'9999-12-31'";
            case "-infinity" -> "'0001-01-01'";
            case "inf" -> "'Infinity'";
            case "-inf" -> "'-Infinity'";
            case "nan" -> "'NaN'";
            default -> "'" + text.replace("'", "''") + "'";
        };
    }

    private static void insert(Connection to, String table, List<Column> columns, List<String> rows)
            throws SQLException {
        var names = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        var values =
                IntStream.range(0, columns.size())
                        .mapToObj(i ->
                                "CAST(%s AS %s)".formatted(names.get(i), columns.get(i).inTrino()))
                        .collect(Collectors.joining(", "));
        execute(
                to,
                "INSERT INTO %s SELECT %s FROM (VALUES %s) AS v(%s)"
                        .formatted(
                                table, values, String.join(", ", rows), String.join(", ", names)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
