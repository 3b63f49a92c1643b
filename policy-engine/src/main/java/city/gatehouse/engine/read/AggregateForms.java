package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;
import static city.gatehouse.engine.read.Calls.cast;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.Util;

/** Aggregates and choices that can be written in several ways, in the one that is known later. */
final class AggregateForms {
    /** They pass over NULL, so that a row that is filtered out can be one. */
    private static final Set<String> PASSING_OVER_NULL =
            Set.of(
                    "COUNT",
                    "SUM",
                    "AVG",
                    "MIN",
                    "MAX",
                    "STDDEV",
                    "STDDEV_POP",
                    "STDDEV_SAMP",
                    "VARIANCE",
                    "VAR_POP",
                    "VAR_SAMP",
                    "BOOL_AND",
                    "BOOL_OR",
                    "EVERY",
                    "MEDIAN",
                    "STRING_AGG",
                    "LISTAGG");

    /** Functions that are gone once they are read. */
    static final Set<String> NAMES =
            Set.of("COUNT_IF", "COUNTIF", "QUANTILE", "QUANTILE_CONT", "QUANTILE_DISC", "IF");

    private AggregateForms() {}

    static SqlNode function(SqlCall call) {
        var at = call.getParserPosition();
        return switch (call.getOperator().getName().toUpperCase(Locale.ROOT)) {
            case "COUNT_IF", "COUNTIF" ->
                    call.operandCount() == 1 ? counted(call.operand(0), at) : call;
            case "QUANTILE_CONT" -> quantile(call, SqlStdOperatorTable.PERCENTILE_CONT);
            case "QUANTILE_DISC", "QUANTILE" -> quantile(call, SqlStdOperatorTable.PERCENTILE_DISC);
            case "IF" ->
                    call.operandCount() == 3
                            ? choice(call.operand(0), call.operand(1), call.operand(2), at)
                            : call;
            default -> call;
        };
    }

    /** The parser has no window over a filtered aggregate. */
    static SqlNode over(SqlCall over) {
        SqlNode aggregate = over.operand(0);
        if (aggregate.getKind() != SqlKind.FILTER) {
            return over;
        }
        SqlCall filter = (SqlCall) aggregate;
        SqlCall inner = filter.operand(0);
        var name = inner.getOperator().getName().toUpperCase(Locale.ROOT);
        if (!PASSING_OVER_NULL.contains(name) || inner.operandCount() == 0) {
            throw Calls.refused(
                    over, "FILTER in a window over " + name, "choose the values with CASE");
        }
        return call(
                over.getOperator(),
                over.getParserPosition(),
                ofChosen(inner, filter.operand(1)),
                over.operand(1));
    }

    /** An aggregate that passes over NULL, with one in place of each row that is not chosen. */
    private static SqlCall ofChosen(SqlCall aggregate, SqlNode condition) {
        var at = aggregate.getParserPosition();
        var operands = new ArrayList<>(aggregate.getOperandList());
        var value = aggregate.isCountStar() || isStar(aggregate) ? one(at) : operands.getFirst();
        operands.set(0, choice(condition, value, SqlLiteral.createNull(at), at));
        if (operands.getLast() instanceof SqlNodeList order) {
            // With DISTINCT, only what is aggregated can be sorted by.
            var keys = order.stream().map(key -> chosen(key, condition)).toList();
            operands.set(operands.size() - 1, new SqlNodeList(keys, order.getParserPosition()));
        }
        return aggregate.getOperator().createCall(aggregate.getFunctionQuantifier(), at, operands);
    }

    /**
     * A percentile passes over NULL, and so does what joins texts in an order; the validator has
     * neither of chosen rows.
     */
    static SqlNode filter(SqlCall filter) {
        if (filter.operand(0) instanceof SqlCall aggregate
                && aggregate.operandCount() > 1
                && Util.last(aggregate.getOperandList()) instanceof SqlNodeList
                && PASSING_OVER_NULL.contains(
                        aggregate.getOperator().getName().toUpperCase(Locale.ROOT))) {
            return ofChosen(aggregate, filter.operand(1));
        }
        if (filter.operand(0).getKind() != SqlKind.WITHIN_GROUP) {
            return filter;
        }
        SqlCall within = filter.operand(0);
        SqlNodeList order = within.operand(1);
        if (!(within.operand(0) instanceof SqlCall percentile)
                || !percentile.getOperator().getName().startsWith("PERCENTILE_")
                || order.size() != 1) {
            return filter;
        }
        var at = within.getParserPosition();
        var chosen = chosen(order.getFirst(), filter.operand(1));
        return call(SqlStdOperatorTable.WITHIN_GROUP, at, percentile, SqlNodeList.of(chosen));
    }

    /** A sort key that is NULL for the rows that are not chosen. */
    private static SqlNode chosen(SqlNode key, SqlNode condition) {
        var at = key.getParserPosition();
        return switch (key.getKind()) {
            case DESCENDING, NULLS_FIRST, NULLS_LAST ->
                    call(
                            ((SqlCall) key).getOperator(),
                            at,
                            chosen(((SqlCall) key).operand(0), condition));
            default -> choice(condition, key, SqlLiteral.createNull(at), at);
        };
    }

    /** DuckDB adds up truth as ones and zeros, in 128 bits: over no rows that is NULL. */
    private static SqlNode counted(SqlNode condition, SqlParserPos at) {
        var truth = cast(condition, SqlTypeName.BOOLEAN, at);
        return call(SqlStdOperatorTable.SUM, at, cast(truth, SqlTypeName.INTEGER, at));
    }

    private static SqlNode quantile(SqlCall call, org.apache.calcite.sql.SqlOperator percentile) {
        if (call.operandCount() != 2) {
            return call;
        }
        var at = call.getParserPosition();
        SqlNode value = call.operand(0);
        SqlNode fraction = call.operand(1);
        return call(
                SqlStdOperatorTable.WITHIN_GROUP,
                at,
                call(percentile, at, fraction),
                SqlNodeList.of(value));
    }

    private static SqlNode choice(
            SqlNode condition, SqlNode value, SqlNode otherwise, SqlParserPos at) {
        return new SqlCase(at, null, SqlNodeList.of(condition), SqlNodeList.of(value), otherwise);
    }

    private static SqlNode one(SqlParserPos at) {
        return SqlLiteral.createExactNumeric("1", at);
    }

    private static boolean isStar(SqlCall call) {
        return call.operand(0) instanceof org.apache.calcite.sql.SqlIdentifier name
                && name.isStar();
    }
}
