package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.store.StoreColumn;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables and views of a PostgreSQL database, as they are. */
final class PostgreSqlTables {
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");
    private static final Pattern VARYING = Pattern.compile("character varying(\\(\\d+\\))?");
    private static final String ARRAY = "[]";

    /** With the type as the server names it, and what it is: a domain its type, an enum a text. */
    private static final String COLUMNS =
            """
            SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
              CASE WHEN t.typtype = 'e' THEN 'text' WHEN e.typtype = 'e' THEN 'text[]'
                WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod)
                ELSE format_type(a.atttypid, a.atttypmod) END
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
            AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
            ORDER BY 1, 2, a.attnum\
            """;

    private static final String OF_OTHER_EQUALITY =
            """
            SELECT DISTINCT n.nspname, c.relname
            FROM pg_attribute a
            JOIN pg_collation o ON o.oid = a.attcollation AND NOT o.collisdeterministic
            JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace\
            """;

    /** Estimated rows of a table of which pages can be picked; of no other relation. */
    private static final String ESTIMATED_ROWS =
            """
            SELECT c.reltuples
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND c.relname = ? AND c.relkind IN ('r', 'm')\
            """;

    private static final int FEW_TIMES = 10;
    private static final double EVERYTHING = 100;

    private PostgreSqlTables() {}

    /**
     * What spreads a sample over the pages of a large table. Empty for small ones, views and tables
     * that the server knows no size of: there the first rows are the sample.
     */
    static String spread(Connection connection, List<String> table, int rows) throws SQLException {
        try (var statement = connection.prepareStatement(ESTIMATED_ROWS)) {
            statement.setString(1, table.getFirst());
            statement.setString(2, table.getLast());
            try (var found = statement.executeQuery()) {
                double estimated = found.next() ? found.getDouble(1) : 0;
                // As many as are wanted on average: with more, the limit would leave out the end.
                double percent = EVERYTHING * rows / Math.max(1, estimated);
                return estimated < (double) FEW_TIMES * rows
                        ? ""
                        : " TABLESAMPLE SYSTEM (" + percent + ") REPEATABLE (1)";
            }
        }
    }

    static List<StoreTable> read(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<List<String>, List<StoreColumn>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(
                                List.of(rows.getString(1), rows.getString(2)),
                                _ -> new ArrayList<>())
                        .add(
                                new StoreColumn(
                                        rows.getString(3),
                                        type(rows.getString(6)),
                                        rows.getString(4),
                                        rows.getBoolean(5)));
            }
        }
        return tables.entrySet().stream()
                .map(table -> new StoreTable(table.getKey(), table.getValue()))
                .toList();
    }

    /**
     * Tables with texts that are equal though they differ, in quotes as statements name them: what
     * the gateway computes of such texts is not what the server would.
     */
    static Set<String> ofOtherEquality(Connection connection) throws SQLException {
        var names = new LinkedHashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OF_OTHER_EQUALITY)) {
            while (rows.next()) {
                names.add(quoted(rows.getString(1)) + "." + quoted(rows.getString(2)));
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** In the catalog's words; empty for what it has none for, or that would not be exact. */
    private static Optional<ColumnType> type(String name) {
        if (name.endsWith(ARRAY)) {
            return type(name.substring(0, name.length() - ARRAY.length()))
                    .filter(ColumnType::isScalar)
                    .map(ColumnType::array);
        }
        var numeric = NUMERIC.matcher(name);
        if (numeric.matches()) {
            int precision = Integer.parseInt(numeric.group(1));
            return precision <= 38
                    ? Optional.of(ColumnType.decimal(precision, Integer.parseInt(numeric.group(2))))
                    : Optional.empty();
        }
        return VARYING.matcher(name).matches()
                ? Optional.of(ColumnType.TEXT)
                : kind(name).map(ColumnType::of);
    }

    private static Optional<Kind> kind(String name) {
        return switch (name) {
            case "boolean" -> Optional.of(Kind.BOOLEAN);
            case "smallint" -> Optional.of(Kind.SMALLINT);
            case "integer" -> Optional.of(Kind.INTEGER);
            case "bigint" -> Optional.of(Kind.BIGINT);
            case "real" -> Optional.of(Kind.REAL);
            case "double precision" -> Optional.of(Kind.DOUBLE);
            case "text" -> Optional.of(Kind.TEXT);
            case "date" -> Optional.of(Kind.DATE);
            case "time without time zone" -> Optional.of(Kind.TIME);
            case "timestamp without time zone" -> Optional.of(Kind.TIMESTAMP);
            case "timestamp with time zone" -> Optional.of(Kind.TIMESTAMP_WITH_TIME_ZONE);
            case "uuid" -> Optional.of(Kind.UUID);
            case "bytea" -> Optional.of(Kind.BINARY);
            case "json", "jsonb" -> Optional.of(Kind.JSON);
            default -> Optional.empty();
        };
    }
}
