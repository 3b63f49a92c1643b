package city.gatehouse.engine.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlKind;

/** The forms of statement that are not answered, each with what to do instead. */
final class RefusedForms {
    /**
     * Why some forms are not answered.
     *
     * @param form what a person calls them
     * @param help what to do next
     */
    record Reason(String form, String help, Set<SqlKind> kinds) {}

    static final List<Reason> ALL =
            List.of(
                    new Reason(
                            "writing, defining or explaining",
                            "send a single SELECT; the command line's --explain tells what is done",
                            union(
                                    EnumSet.copyOf(SqlKind.DDL),
                                    EnumSet.of(
                                            SqlKind.INSERT,
                                            SqlKind.DELETE,
                                            SqlKind.UPDATE,
                                            SqlKind.MERGE,
                                            SqlKind.EXPLAIN,
                                            SqlKind.DESCRIBE_SCHEMA,
                                            SqlKind.DESCRIBE_TABLE,
                                            SqlKind.SET_OPTION,
                                            SqlKind.PROCEDURE_CALL,
                                            SqlKind.COLUMN_DECL,
                                            SqlKind.ATTRIBUTE_DEF,
                                            SqlKind.CHECK,
                                            SqlKind.UNIQUE,
                                            SqlKind.PRIMARY_KEY,
                                            SqlKind.FOREIGN_KEY,
                                            SqlKind.COMMIT,
                                            SqlKind.ROLLBACK,
                                            SqlKind.ALTER_SESSION))),
                    new Reason(
                            "a sample of rows",
                            "ask for groups, or LIMIT rows in an order",
                            EnumSet.of(SqlKind.TABLESAMPLE)),
                    new Reason(
                            "PIVOT and UNPIVOT",
                            "write one aggregate with FILTER for each column",
                            EnumSet.of(SqlKind.PIVOT, SqlKind.UNPIVOT)),
                    new Reason(
                            "matching patterns of rows",
                            "compare rows with LAG and LEAD",
                            EnumSet.of(
                                    SqlKind.MATCH_RECOGNIZE,
                                    SqlKind.PATTERN_ALTER,
                                    SqlKind.PATTERN_CONCAT,
                                    SqlKind.PATTERN_PERMUTE,
                                    SqlKind.PATTERN_EXCLUDED,
                                    SqlKind.PATTERN_QUANTIFIER,
                                    SqlKind.PATTERN_INPUT_REF,
                                    SqlKind.FINAL,
                                    SqlKind.RUNNING,
                                    SqlKind.PREV,
                                    SqlKind.NEXT,
                                    SqlKind.FIRST,
                                    SqlKind.LAST,
                                    SqlKind.CLASSIFIER,
                                    SqlKind.MATCH_NUMBER,
                                    SqlKind.SKIP_TO_FIRST,
                                    SqlKind.SKIP_TO_LAST)),
                    new Reason(
                            "a table as it was at another time",
                            "compare its own dates and times",
                            EnumSet.of(SqlKind.SNAPSHOT)),
                    new Reason(
                            "a table that a function makes",
                            "use VALUES, UNNEST(array) or generate_series of literals",
                            EnumSet.of(
                                    SqlKind.COLLECTION_TABLE,
                                    SqlKind.SET_SEMANTICS_TABLE,
                                    SqlKind.ARGUMENT_ASSIGNMENT,
                                    SqlKind.DESCRIPTOR,
                                    SqlKind.CURSOR,
                                    SqlKind.LAMBDA,
                                    SqlKind.TUMBLE,
                                    SqlKind.HOP,
                                    SqlKind.SESSION)),
                    new Reason(
                            "a map, an array of a subquery or another value of several values",
                            "name each value, or use ARRAY[…], ARRAY_AGG, IN or VALUES",
                            EnumSet.of(
                                    SqlKind.ARRAY_QUERY_CONSTRUCTOR,
                                    SqlKind.MAP_VALUE_CONSTRUCTOR,
                                    SqlKind.MAP_QUERY_CONSTRUCTOR,
                                    SqlKind.MULTISET_VALUE_CONSTRUCTOR,
                                    SqlKind.MULTISET_QUERY_CONSTRUCTOR,
                                    SqlKind.COLUMN_LIST,
                                    SqlKind.NEW_SPECIFICATION)),
                    new Reason(
                            "a part of a value by a dot or a colon",
                            "write x ->> 'key' for JSON",
                            EnumSet.of(SqlKind.DOT, SqlKind.COLON, SqlKind.FIELD_ACCESS)),
                    new Reason(
                            "making JSON, and the standard's clauses for it",
                            "write x -> 'key', x ->> 'key' or JSON_EXTRACT(x, '$.key')",
                            EnumSet.of(SqlKind.JSON_VALUE_EXPRESSION)),
                    new Reason(
                            "an operator on bits",
                            "use POWER for ^; there is none for the others",
                            EnumSet.of(
                                    SqlKind.BITAND, SqlKind.BITOR, SqlKind.BITXOR, SqlKind.BITNOT)),
                    new Reason(
                            "an operator on periods",
                            "compare their beginnings and ends",
                            EnumSet.of(
                                    SqlKind.OVERLAPS,
                                    SqlKind.CONTAINS,
                                    SqlKind.PRECEDES,
                                    SqlKind.IMMEDIATELY_PRECEDES,
                                    SqlKind.SUCCEEDS,
                                    SqlKind.IMMEDIATELY_SUCCEEDS,
                                    SqlKind.PERIOD_EQUALS)),
                    new Reason(
                            "RLIKE",
                            "write REGEXP_MATCHES(x, 'pattern')",
                            EnumSet.of(SqlKind.RLIKE)),
                    new Reason(
                            "DISTINCT by other columns than the aggregated ones",
                            "group by them in a subquery first",
                            EnumSet.of(SqlKind.WITHIN_DISTINCT, SqlKind.GROUP_BY_DISTINCT)),
                    new Reason(
                            "a measure",
                            "write the aggregate itself",
                            EnumSet.of(
                                    SqlKind.MEASURE,
                                    SqlKind.V2M,
                                    SqlKind.M2V,
                                    SqlKind.M2X,
                                    SqlKind.AGG_M2M,
                                    SqlKind.AGG_M2V,
                                    SqlKind.SAME_PARTITION)),
                    new Reason(
                            "a hint, a default or the next number of a sequence",
                            "leave it out",
                            EnumSet.of(
                                    SqlKind.HINT,
                                    SqlKind.DEFAULT,
                                    SqlKind.EXTEND,
                                    SqlKind.NEXT_VALUE,
                                    SqlKind.CURRENT_VALUE)),
                    new Reason(
                            "a form that only plans have",
                            "write it in SQL",
                            EnumSet.of(
                                    SqlKind.WITH_ITEM_TABLE_REF,
                                    SqlKind.SEARCH,
                                    SqlKind.DRUID_IN,
                                    SqlKind.DRUID_NOT_IN,
                                    SqlKind.DRUID_BETWEEN,
                                    SqlKind.CHECKED_PLUS,
                                    SqlKind.CHECKED_MINUS,
                                    SqlKind.CHECKED_TIMES,
                                    SqlKind.CHECKED_DIVIDE,
                                    SqlKind.CHECKED_MINUS_PREFIX,
                                    SqlKind.CAST_NOT_NULL,
                                    SqlKind.REINTERPRET,
                                    SqlKind.LITERAL_AGG,
                                    SqlKind.INPUT_REF,
                                    SqlKind.TABLE_INPUT_REF,
                                    SqlKind.LOCAL_REF,
                                    SqlKind.LAMBDA_REF,
                                    SqlKind.CORREL_VARIABLE)));

    private static final Map<SqlKind, Reason> REASONS =
            ALL.stream()
                    .flatMap(reason -> reason.kinds.stream().map(kind -> Map.entry(kind, reason)))
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RefusedForms() {}

    static Optional<Reason> reason(SqlKind kind) {
        return Optional.ofNullable(REASONS.get(kind));
    }

    private static Set<SqlKind> union(Set<SqlKind> some, Set<SqlKind> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
