package city.gatehouse.engine.read;

import static city.gatehouse.engine.read.Calls.call;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code ARRAY[…]}, and whether something is in an array, as functions. */
final class Elements {
    private static final String MADE = "LIST_VALUE";

    private Elements() {}

    static SqlNode made(SqlCall constructor) {
        if (constructor.operandCount() == 0) {
            throw Calls.refused(
                    constructor, "an array of nothing", "write at least one value, or NULL");
        }
        var at = constructor.getParserPosition();
        return call(Calls.named(MADE, at), at, constructor.getOperandList());
    }

    /** The values that an array is written out with; empty for what is not written out. */
    static Optional<List<SqlNode>> elements(SqlNode array) {
        return array instanceof SqlCall call
                        && call.getKind() == SqlKind.OTHER_FUNCTION
                        && call.getOperator().getName().equals(MADE)
                ? Optional.of(call.getOperandList())
                : Optional.empty();
    }

    /**
     * {@code x = ANY (array)} as in DuckDB: false where there is no array or nothing in it, and
     * NULL where it is not in it but could be, since something there is not known.
     */
    static SqlNode contains(SqlNode array, SqlNode value, SqlParserPos at) {
        var contains = function("LIST_CONTAINS", at, array, value);
        var isEmpty =
                call(
                        SqlStdOperatorTable.OR,
                        at,
                        call(SqlStdOperatorTable.IS_NULL, at, array),
                        call(
                                SqlStdOperatorTable.EQUALS,
                                at,
                                function("CARDINALITY", at, array),
                                SqlLiteral.createExactNumeric("0", at)));
        var isUnknown =
                call(
                        SqlStdOperatorTable.OR,
                        at,
                        call(SqlStdOperatorTable.IS_NULL, at, contains),
                        call(
                                SqlStdOperatorTable.LESS_THAN,
                                at,
                                function("LIST_COUNT", at, array),
                                function("CARDINALITY", at, array)));
        return new SqlCase(
                at,
                null,
                SqlNodeList.of(isEmpty, contains, isUnknown),
                SqlNodeList.of(
                        SqlLiteral.createBoolean(false, at),
                        SqlLiteral.createBoolean(true, at),
                        SqlLiteral.createNull(at)),
                SqlLiteral.createBoolean(false, at));
    }

    private static SqlNode function(String name, SqlParserPos at, SqlNode... operands) {
        SqlOperator function = Calls.named(name, at);
        return call(function, at, operands);
    }
}
