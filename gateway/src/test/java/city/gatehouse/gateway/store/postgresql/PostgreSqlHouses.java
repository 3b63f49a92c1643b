package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.house.HouseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Houses whose data are in databases of a PostgreSQL server, one for each.
 *
 * @param prefix of the databases' names
 */
public record PostgreSqlHouses(PostgreSqlServer server, String prefix) implements HouseStore {
    private static final String COLUMNS =
            "SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns()"
                    + " WHERE NOT internal ORDER BY schema_name, table_name, column_index";

    @Override
    public String declared() {
        return "{kind: postgresql}";
    }

    @Override
    public StorePlaces place(String house, Path data) {
        var database = prefix + house;
        server.execute("CREATE DATABASE " + database);
        try (var from = DriverManager.getConnection("jdbc:duckdb:" + data);
                var to = server.connect(database)) {
            for (var table : tables(from).entrySet()) {
                copy(from, to, table.getKey(), table.getValue());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the data could not be brought to PostgreSQL", e);
        }
        return new StorePlaces(Map.of(), Map.of("rivermouth", server.address(database)));
    }

    private static Map<String, List<String>> tables(Connection from) throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(
                                rows.getString(1) + "." + rows.getString(2), _ -> new ArrayList<>())
                        .add(rows.getString(3) + " " + type(rows.getString(4)));
            }
        }
        return tables;
    }

    private static String type(String duckDb) {
        return switch (duckDb) {
            case "VARCHAR" -> "TEXT";
            case "DOUBLE" -> "DOUBLE PRECISION";
            case "FLOAT" -> "REAL";
            case "BLOB" -> "BYTEA";
            default -> duckDb;
        };
    }

    private static void copy(Connection from, Connection to, String table, List<String> columns)
            throws SQLException, IOException {
        var file = Files.createTempFile("table", ".csv");
        try (var read = from.createStatement();
                var write = to.createStatement()) {
            var schema = table.substring(0, table.indexOf('.'));
            write.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            write.execute("GRANT USAGE ON SCHEMA " + schema + " TO PUBLIC");
            write.execute(
                    columns.stream()
                            .collect(
                                    Collectors.joining(", ", "CREATE TABLE " + table + " (", ")")));
            write.execute("GRANT SELECT ON " + table + " TO PUBLIC");
            read.execute(
                    "COPY (FROM " + table + ") TO '" + file + "' (HEADER false, NULLSTR '\\N')");
            try (var in = Files.newInputStream(file)) {
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " FROM STDIN (FORMAT csv, NULL '\\N')", in);
            }
            write.execute("ANALYZE " + table);
        } finally {
            Files.delete(file);
        }
    }
}
