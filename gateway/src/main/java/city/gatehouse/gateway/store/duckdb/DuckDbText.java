package city.gatehouse.gateway.store.duckdb;

import java.util.List;
import java.util.stream.Collectors;

/** DuckDB SQL for names and literals of the catalog. */
final class DuckDbText {
    private DuckDbText() {}

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String identifier(List<String> parts) {
        return parts.stream().map(DuckDbText::identifier).collect(Collectors.joining("."));
    }

    static String list(List<String> texts) {
        return texts.stream().map(DuckDbText::literal).collect(Collectors.joining(", ", "[", "]"));
    }
}
