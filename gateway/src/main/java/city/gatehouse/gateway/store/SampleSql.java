package city.gatehouse.gateway.store;

import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that look at a part of a table, as every SQL store here understands them. */
public final class SampleSql {
    /** Longer texts are cut off there. */
    public static final int LONGEST_TEXT = 1_000;

    private SampleSql() {}

    /**
     * Some rows of a table, every column as text.
     *
     * @param clause what stands behind the table in FROM and spreads the rows; or nothing
     */
    public static String rows(StoreTable table, String clause, int rows) {
        var columns =
                table.columns().stream().map(SampleSql::text).collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM " + name(table.name()) + clause + " LIMIT " + rows;
    }

    /** The distinct values of a column as text, without NULL. */
    public static String distinct(List<String> table, String column, int values) {
        return "SELECT DISTINCT "
                + text(column)
                + " FROM "
                + name(table)
                + " WHERE "
                + identifier(column)
                + " IS NOT NULL LIMIT "
                + values;
    }

    /** Bytes are no text in every store, and say nothing here. */
    private static String text(StoreColumn column) {
        boolean isBinary = column.type().filter(type -> type.kind() == Kind.BINARY).isPresent();
        return isBinary
                ? "CAST(NULL AS VARCHAR) AS " + identifier(column.name())
                : text(column.name());
    }

    private static String text(String column) {
        return "substr(CAST("
                + identifier(column)
                + " AS VARCHAR), 1, "
                + LONGEST_TEXT
                + ") AS "
                + identifier(column);
    }

    private static String name(List<String> parts) {
        return parts.stream().map(SampleSql::identifier).collect(Collectors.joining("."));
    }

    private static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
