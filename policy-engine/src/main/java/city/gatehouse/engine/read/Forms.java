package city.gatehouse.engine.read;

import static city.gatehouse.policy.refusal.RefusalCode.TOO_LARGE;
import static city.gatehouse.policy.refusal.RefusalCode.UNSUPPORTED_NODE;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * Which forms of statement go on to the validator: an allow-list, so that a form that a newer
 * parser brings is refused until somebody has thought about it. Functions have an allow-list of
 * their own.
 */
final class Forms {
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

    private final Bounds bounds;
    private int relations;

    Forms(Bounds bounds) {
        this.bounds = bounds;
    }

    void check(SqlNode statement) {
        check(statement, 0);
    }

    private void check(SqlNode node, int depth) {
        if (depth > bounds.nesting()) {
            throw new RefusedException(Refusal.of(TOO_LARGE));
        }
        switch (node) {
            case SqlNodeList list -> children(list.getList(), depth);
            case SqlSelect select -> {
                if (select.hasHints()) {
                    throw refused("hints", select.getParserPosition());
                }
                from(select.getFrom());
                children(select.getOperandList(), depth);
            }
            case SqlWith with -> children(with.getOperandList(), depth);
            case SqlWithItem item -> {
                if (item.recursive.booleanValue()) {
                    throw refused("WITH RECURSIVE", item.getParserPosition());
                }
                children(item.getOperandList(), depth);
            }
            case SqlJoin join -> {
                from(join.getLeft());
                from(join.getRight());
                children(join.getOperandList(), depth);
            }
            case SqlCall call -> {
                known(call);
                children(call.getOperandList(), depth);
            }
            default -> known(node);
        }
    }

    private void children(List<SqlNode> nodes, int depth) {
        for (var node : nodes) {
            // Calcite leaves absent clauses null in its lists.
            if (node != null) {
                check(node, depth + 1);
            }
        }
    }

    private void from(@org.jspecify.annotations.Nullable SqlNode node) {
        var table = node;
        while (table != null && table.getKind() == SqlKind.AS) {
            table = ((SqlCall) table).operand(0);
        }
        if (table instanceof SqlIdentifier
                || (table != null && table.getKind() == SqlKind.TABLE_REF)) {
            if (++relations > bounds.relations()) {
                throw new RefusedException(Refusal.of(TOO_LARGE));
            }
        }
    }

    private static void known(SqlNode node) {
        var kind = node.getKind();
        boolean function = kind.belongsTo(SqlKind.FUNCTION) || kind.belongsTo(SqlKind.AGGREGATE);
        if (!function
                && !RELATIONAL.contains(kind)
                && !EXPRESSIONS.contains(kind)
                && !named(node)) {
            throw refused(
                    kind.name().toUpperCase(Locale.ROOT).replace('_', ' '),
                    node.getParserPosition());
        }
    }

    /** An ordinary call by name; the operator table decides about those. */
    private static boolean named(SqlNode node) {
        return node instanceof SqlCall call
                && call.getOperator() instanceof org.apache.calcite.sql.SqlFunction;
    }

    private static RefusedException refused(String form, SqlParserPos pos) {
        return new RefusedException(
                Refusal.of(UNSUPPORTED_NODE, form + " is not answered here")
                        .at(StatementReader.position(pos)));
    }
}
