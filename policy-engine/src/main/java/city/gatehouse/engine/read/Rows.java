package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Comparisons of several values at once: rows, and the elements of an array. */
final class Rows {
    private Rows() {}

    static SqlNode compared(SqlCall call) {
        return switch (call.getKind()) {
            case EQUALS, NOT_EQUALS ->
                    isRow(call.operand(0)) && isRow(call.operand(1))
                            ? rows(call, List.of(call.operand(1)))
                            : call;
            case IN, NOT_IN -> in(call);
            case LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL -> order(call);
            default ->
                    call.getOperator() instanceof SqlQuantifyOperator quantify
                                    && call.operand(1) instanceof SqlNodeList list
                            ? elements(call, quantify, list)
                            : call;
        };
    }

    private static SqlNode in(SqlCall call) {
        return isRow(call.operand(0)) && call.operand(1) instanceof SqlNodeList list
                ? rows(call, list.getList())
                : call;
    }

    private static SqlNode order(SqlCall call) {
        if (isRow(call.operand(0)) || isRow(call.operand(1))) {
            throw Calls.refused(call, "the order of rows", "compare their values one by one");
        }
        return call;
    }

    /** In DuckDB two rows are equal where no column tells them apart, NULLs being equal. */
    private static SqlNode rows(SqlCall call, List<SqlNode> others) {
        var at = call.getParserPosition();
        var any = new ArrayList<SqlNode>();
        SqlCall row = call.operand(0);
        for (var other : others) {
            if (!isRow(other) || ((SqlCall) other).operandCount() != row.operandCount()) {
                throw Calls.refused(
                        other,
                        "a row beside another number of values",
                        "compare rows of one width");
            }
            var all = new ArrayList<SqlNode>();
            for (int i = 0; i < row.operandCount(); i++) {
                all.add(
                        call(
                                SqlStdOperatorTable.IS_NOT_DISTINCT_FROM,
                                at,
                                row.operand(i),
                                ((SqlCall) other).operand(i)));
            }
            any.add(Calls.joined(SqlStdOperatorTable.AND, at, all));
        }
        var equal = Calls.joined(SqlStdOperatorTable.OR, at, any);
        return call.getKind() == SqlKind.EQUALS || call.getKind() == SqlKind.IN
                ? equal
                : call(SqlStdOperatorTable.NOT, at, equal);
    }

    private static SqlNode elements(SqlCall call, SqlQuantifyOperator quantify, SqlNodeList list) {
        var at = call.getParserPosition();
        boolean isSome = call.getKind() == SqlKind.SOME;
        boolean isMembership =
                isSome && quantify.comparisonKind == SqlKind.EQUALS
                        || !isSome && quantify.comparisonKind == SqlKind.NOT_EQUALS;
        var written =
                list.size() == 1 ? Elements.elements(list.get(0)) : Optional.<List<SqlNode>>empty();
        if (written.isEmpty()) {
            if (list.size() != 1 || list.get(0) instanceof SqlLiteral || !isMembership) {
                throw Calls.refused(
                        call,
                        "this comparison with ANY or ALL of an array",
                        "write = ANY (array) or <> ALL (array), or EXISTS over UNNEST(array)");
            }
            var contains = Elements.contains(list.get(0), call.operand(0), at);
            return isSome ? contains : call(SqlStdOperatorTable.NOT, at, contains);
        }
        if (isMembership) {
            return call(
                    isSome ? SqlStdOperatorTable.IN : SqlStdOperatorTable.NOT_IN,
                    at,
                    call.operand(0),
                    new SqlNodeList(written.get(), at));
        }
        var comparison =
                switch (quantify.comparisonKind) {
                    case EQUALS -> SqlStdOperatorTable.EQUALS;
                    case NOT_EQUALS -> SqlStdOperatorTable.NOT_EQUALS;
                    case LESS_THAN -> SqlStdOperatorTable.LESS_THAN;
                    case LESS_THAN_OR_EQUAL -> SqlStdOperatorTable.LESS_THAN_OR_EQUAL;
                    case GREATER_THAN -> SqlStdOperatorTable.GREATER_THAN;
                    default -> SqlStdOperatorTable.GREATER_THAN_OR_EQUAL;
                };
        var parts =
                written.get().stream()
                        .map(element -> call(comparison, at, call.operand(0), element))
                        .toList();
        return Calls.joined(isSome ? SqlStdOperatorTable.OR : SqlStdOperatorTable.AND, at, parts);
    }

    private static boolean isRow(SqlNode node) {
        return node.getKind() == SqlKind.ROW;
    }
}
