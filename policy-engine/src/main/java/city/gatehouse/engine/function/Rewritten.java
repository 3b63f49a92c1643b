package city.gatehouse.engine.function;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlValidator;

/** Functions that are another way to write something else, and are gone once it is read. */
final class Rewritten extends SqlFunction {
    static final List<SqlOperator> ALL =
            List.of(
                    new Rewritten(
                            "DATE_ADD",
                            Signature.of(
                                    SqlTypeName.TIMESTAMP,
                                    Parameter.DATED,
                                    Parameter.LENGTH_OF_TIME),
                            Rewritten::added),
                    new Rewritten(
                            "DATE",
                            Signature.of(SqlTypeName.DATE, Parameter.DATED),
                            Rewritten::dated),
                    new Rewritten(
                            "TO_CHAR",
                            Signature.of(
                                    SqlTypeName.VARCHAR, Parameter.DATED, Parameter.TEXT_LITERAL),
                            Rewritten::written),
                    new Rewritten(
                            "TO_DATE",
                            Signature.of(SqlTypeName.DATE, Parameter.TEXT, Parameter.TEXT_LITERAL),
                            call -> dated(read(call), call)));

    /** Of a number of seconds, or in PostgreSQL of a text and its format. */
    static final SqlFunction TO_TIMESTAMP =
            new Rewritten(
                    "TO_TIMESTAMP",
                    Signature.of(SqlTypeName.TIMESTAMP_TZ, Parameter.NUMBER),
                    call -> call.operandCount() == 2 ? read(call) : call);

    private final Function<SqlCall, SqlNode> rewriting;

    private Rewritten(String name, Signature signature, Function<SqlCall, SqlNode> rewriting) {
        super(
                name,
                SqlKind.OTHER_FUNCTION,
                signature,
                signature.parameterTypes(),
                signature,
                SqlFunctionCategory.TIMEDATE);
        this.rewriting = rewriting;
    }

    @Override
    public SqlNode rewriteCall(SqlValidator validator, SqlCall call) {
        return rewriting.apply(call);
    }

    private static SqlNode added(SqlCall call) {
        return call.operandCount() == 2
                ? Arithmetic.PLUS.createCall(call.getParserPosition(), call.getOperandList())
                : call;
    }

    private static SqlNode dated(SqlCall call) {
        return call.operandCount() == 1 ? dated(call.operand(0), call) : call;
    }

    private static SqlNode dated(SqlNode node, SqlCall call) {
        var at = call.getParserPosition();
        return SqlStdOperatorTable.CAST.createCall(
                at, node, new SqlDataTypeSpec(new SqlBasicTypeNameSpec(SqlTypeName.DATE, at), at));
    }

    private static SqlNode written(SqlCall call) {
        return call.operandCount() == 2
                ? Times.STRFTIME.createCall(call.getParserPosition(), call.operand(0), format(call))
                : call;
    }

    private static SqlNode read(SqlCall call) {
        return call.operandCount() == 2
                ? Times.STRPTIME.createCall(call.getParserPosition(), call.operand(0), format(call))
                : call;
    }

    private static SqlNode format(SqlCall call) {
        var at = call.getParserPosition();
        return (call.operand(1) instanceof SqlLiteral literal
                                && literal.getTypeName() == SqlTypeName.CHAR
                        ? TimeFormats.ofPostgreSql(String.valueOf(literal.toValue()))
                        : Optional.<String>empty())
                .map(format -> SqlLiteral.createCharString(format, at))
                .orElseThrow(() ->
                        new RefusedException(
                                Refusal.of(
                                                RefusalCode.UNSUPPORTED_FUNCTION,
                                                "this format of "
                                                        + call.getOperator().getName()
                                                        + " is not answered here")
                                        .help("write STRFTIME(x, '%Y-%m-%d') or STRPTIME")
                                        .at(
                                                new Position(
                                                        "statement",
                                                        at.getLineNum(),
                                                        at.getColumnNum()))));
    }
}
