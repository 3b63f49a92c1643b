package city.gatehouse.engine.read;

import java.util.EnumSet;
import java.util.Set;
import org.apache.calcite.sql.SqlKind;

/** The forms of statement that go on to the validator. */
final class AnsweredForms {
    /**
     * Relational forms and clauses. Everything that is not a function call or in {@link
     * #EXPRESSIONS} is refused.
     */
    static final Set<SqlKind> RELATIONAL =
            EnumSet.of(
                    SqlKind.SELECT,
                    SqlKind.ORDER_BY,
                    SqlKind.WITH,
                    SqlKind.WITH_ITEM,
                    SqlKind.UNION,
                    SqlKind.INTERSECT,
                    SqlKind.EXCEPT,
                    SqlKind.VALUES,
                    SqlKind.ROW,
                    SqlKind.JOIN,
                    SqlKind.AS,
                    SqlKind.LATERAL,
                    SqlKind.UNNEST,
                    SqlKind.TABLE_REF,
                    SqlKind.EXPLICIT_TABLE,
                    SqlKind.WINDOW,
                    SqlKind.OVER,
                    SqlKind.FILTER,
                    SqlKind.WITHIN_GROUP,
                    SqlKind.RESPECT_NULLS,
                    SqlKind.IGNORE_NULLS,
                    SqlKind.GROUPING_SETS,
                    SqlKind.ROLLUP,
                    SqlKind.CUBE,
                    SqlKind.DESCENDING,
                    SqlKind.NULLS_FIRST,
                    SqlKind.NULLS_LAST,
                    SqlKind.PRECEDING,
                    SqlKind.FOLLOWING,
                    SqlKind.EXISTS,
                    SqlKind.SOME,
                    SqlKind.ALL,
                    SqlKind.SCALAR_QUERY);

    /** Scalar forms that are no ordinary function calls. */
    static final Set<SqlKind> EXPRESSIONS =
            EnumSet.of(
                    SqlKind.IDENTIFIER,
                    SqlKind.LITERAL,
                    SqlKind.INTERVAL_QUALIFIER,
                    SqlKind.DYNAMIC_PARAM,
                    SqlKind.CASE,
                    SqlKind.CAST,
                    SqlKind.SAFE_CAST,
                    SqlKind.INTERVAL,
                    SqlKind.OTHER,
                    SqlKind.ESCAPE,
                    SqlKind.SEPARATOR,
                    SqlKind.BETWEEN,
                    SqlKind.LIKE,
                    SqlKind.SIMILAR,
                    SqlKind.IN,
                    SqlKind.NOT_IN,
                    SqlKind.NOT,
                    SqlKind.AND,
                    SqlKind.OR,
                    SqlKind.TIMES,
                    SqlKind.DIVIDE,
                    SqlKind.MOD,
                    SqlKind.PLUS,
                    SqlKind.MINUS,
                    SqlKind.PLUS_PREFIX,
                    SqlKind.MINUS_PREFIX,
                    SqlKind.LESS_THAN,
                    SqlKind.GREATER_THAN,
                    SqlKind.LESS_THAN_OR_EQUAL,
                    SqlKind.GREATER_THAN_OR_EQUAL,
                    SqlKind.EQUALS,
                    SqlKind.NOT_EQUALS,
                    SqlKind.IS_DISTINCT_FROM,
                    SqlKind.IS_NOT_DISTINCT_FROM,
                    SqlKind.IS_TRUE,
                    SqlKind.IS_FALSE,
                    SqlKind.IS_NOT_TRUE,
                    SqlKind.IS_NOT_FALSE,
                    SqlKind.IS_UNKNOWN,
                    SqlKind.IS_NULL,
                    SqlKind.IS_NOT_NULL,
                    SqlKind.LITERAL_CHAIN);

    /**
     * Kinds of their own that ordinary functions have: the list of functions decides about them.
     */
    static final Set<SqlKind> FUNCTIONS = functions();

    private AnsweredForms() {}

    private static Set<SqlKind> functions() {
        var kinds = EnumSet.copyOf(SqlKind.FUNCTION);
        kinds.addAll(SqlKind.AGGREGATE);
        return java.util.Collections.unmodifiableSet(kinds);
    }
}
