package city.gatehouse.engine.function;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.validate.SqlNameMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds operators by name alone, in any case: also what the parser made into a call of an operator
 * of its own, whose place ours of the same name takes.
 */
final class Library implements SqlOperatorTable {
    /** Other names of the same functions in DuckDB. */
    static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("LCASE", "LOWER"),
                    Map.entry("UCASE", "UPPER"),
                    Map.entry("INSTR", "STRPOS"),
                    Map.entry("PREFIX", "STARTS_WITH"),
                    Map.entry("SUFFIX", "ENDS_WITH"),
                    Map.entry("ORD", "UNICODE"),
                    Map.entry("CEILING", "CEIL"),
                    Map.entry("DATETRUNC", "DATE_TRUNC"),
                    Map.entry("DATEPART", "DATE_PART"),
                    Map.entry("DATEDIFF", "DATE_DIFF"),
                    Map.entry("DATESUB", "DATE_SUB"),
                    Map.entry("GROUPING_ID", "GROUPING"),
                    Map.entry("MAX_BY", "ARG_MAX"),
                    Map.entry("MIN_BY", "ARG_MIN"),
                    Map.entry("LIST", "ARRAY_AGG"),
                    Map.entry("LIST_EXTRACT", "ARRAY_EXTRACT"),
                    Map.entry("LIST_ELEMENT", "ARRAY_EXTRACT"),
                    Map.entry("ARRAY_CONTAINS", "LIST_CONTAINS"),
                    Map.entry("ARRAY_HAS", "LIST_CONTAINS"),
                    Map.entry("LIST_HAS", "LIST_CONTAINS"),
                    Map.entry("ARRAY_POSITION", "LIST_POSITION"),
                    Map.entry("JSON_EXTRACT_PATH", "JSON_EXTRACT"),
                    Map.entry("JSON_EXTRACT_PATH_TEXT", "JSON_EXTRACT_STRING"));

    private final List<SqlOperator> operators;
    private final Map<String, List<SqlOperator>> byName = new HashMap<>();

    Library(Collection<SqlOperator> operators) {
        this.operators = List.copyOf(operators);
        for (var operator : operators) {
            byName.computeIfAbsent(key(operator.getName()), _ -> new ArrayList<>()).add(operator);
        }
    }

    @Override
    public void lookupOperatorOverloads(
            SqlIdentifier name,
            @Nullable SqlFunctionCategory category,
            SqlSyntax syntax,
            List<SqlOperator> found,
            SqlNameMatcher matcher) {
        if (!name.isSimple()) {
            return;
        }
        var key = key(name.getSimple());
        for (var operator : byName.getOrDefault(ALIASES.getOrDefault(key, key), List.of())) {
            boolean isFunction =
                    syntax.family == SqlSyntax.FUNCTION && operator instanceof SqlFunction;
            if (isFunction || operator.getSyntax() == syntax) {
                found.add(operator);
            }
        }
    }

    @Override
    public List<SqlOperator> getOperatorList() {
        return operators;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
