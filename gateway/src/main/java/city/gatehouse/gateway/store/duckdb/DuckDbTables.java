package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tables and views of a DuckDB, as they are. */
final class DuckDbTables {
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\s*(\\d+)\\)");

    private static final String ARRAY = "[]";

    private DuckDbTables() {}

    static List<StoreTable> read(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<List<String>, List<StoreColumn>>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT schema_name, table_name, column_name, data_type, is_nullable"
                                        + " FROM duckdb_columns() WHERE NOT internal"
                                        + " AND database_name = current_database()"
                                        + " ORDER BY schema_name, table_name, column_index")) {
            while (rows.next()) {
                tables.computeIfAbsent(
                                List.of(rows.getString(1), rows.getString(2)),
                                _ -> new ArrayList<>())
                        .add(
                                new StoreColumn(
                                        rows.getString(3),
                                        type(rows.getString(4)),
                                        rows.getString(4),
                                        rows.getBoolean(5)));
            }
        }
        return tables.entrySet().stream()
                .map(table -> new StoreTable(table.getKey(), table.getValue()))
                .toList();
    }

    private static Optional<ColumnType> type(String name) {
        if (name.endsWith(ARRAY)) {
            return type(name.substring(0, name.length() - ARRAY.length()))
                    .filter(ColumnType::isScalar)
                    .map(ColumnType::array);
        }
        var decimal = DECIMAL.matcher(name);
        if (decimal.matches()) {
            return Optional.of(
                    ColumnType.decimal(
                            Integer.parseInt(decimal.group(1)),
                            Integer.parseInt(decimal.group(2))));
        }
        return kind(name).map(ColumnType::of);
    }

    private static Optional<Kind> kind(String name) {
        return switch (name) {
            case "BOOLEAN" -> Optional.of(Kind.BOOLEAN);
            case "SMALLINT" -> Optional.of(Kind.SMALLINT);
            case "INTEGER" -> Optional.of(Kind.INTEGER);
            case "BIGINT" -> Optional.of(Kind.BIGINT);
            case "FLOAT" -> Optional.of(Kind.REAL);
            case "DOUBLE" -> Optional.of(Kind.DOUBLE);
            case "VARCHAR" -> Optional.of(Kind.TEXT);
            case "DATE" -> Optional.of(Kind.DATE);
            case "TIME" -> Optional.of(Kind.TIME);
            case "TIMESTAMP" -> Optional.of(Kind.TIMESTAMP);
            case "TIMESTAMP WITH TIME ZONE" -> Optional.of(Kind.TIMESTAMP_WITH_TIME_ZONE);
            case "UUID" -> Optional.of(Kind.UUID);
            case "BLOB" -> Optional.of(Kind.BINARY);
            case "JSON" -> Optional.of(Kind.JSON);
            default -> Optional.empty();
        };
    }
}
