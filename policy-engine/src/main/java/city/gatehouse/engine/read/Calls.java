package city.gatehouse.engine.read;

import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlUnresolvedFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/** Makes calls as the parser would. */
final class Calls {
    private Calls() {}

    static SqlCall call(SqlOperator operator, SqlParserPos at, SqlNode... operands) {
        return operator.createCall(at, operands);
    }

    static SqlCall call(SqlOperator operator, SqlParserPos at, List<? extends SqlNode> operands) {
        return operator.createCall(at, operands);
    }

    /** A function that the validator looks up by its name. */
    static SqlOperator named(String name, SqlParserPos at) {
        return new SqlUnresolvedFunction(
                new SqlIdentifier(name, at),
                null,
                null,
                null,
                null,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
    }

    static SqlCall cast(SqlNode value, SqlTypeName type, SqlParserPos at) {
        var named = new SqlDataTypeSpec(new SqlBasicTypeNameSpec(type, at), at);
        return call(SqlStdOperatorTable.CAST, at, value, named);
    }

    /** All of the conditions, or any of them. */
    static SqlNode joined(SqlOperator operator, SqlParserPos at, List<? extends SqlNode> parts) {
        return parts.stream()
                .<SqlNode>map(part -> part)
                .reduce((a, b) -> call(operator, at, a, b))
                .orElseThrow();
    }

    static RefusedException refused(SqlNode node, String form, String help) {
        return new RefusedException(
                Refusal.of(RefusalCode.UNSUPPORTED_NODE, form + " is not answered here")
                        .help(help)
                        .at(StatementReader.position(node.getParserPosition())));
    }
}
