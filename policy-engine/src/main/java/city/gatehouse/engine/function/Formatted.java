package city.gatehouse.engine.function;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlValidator;

/** STRFTIME: DuckDB takes the format before the time as well as behind it. */
final class Formatted extends SqlFunction {
    private static final Signature SIGNATURE =
            Signature.of(SqlTypeName.VARCHAR, Parameter.DATED, Parameter.TEXT_LITERAL);

    Formatted() {
        super(
                "STRFTIME",
                SqlKind.OTHER_FUNCTION,
                SIGNATURE,
                SIGNATURE.parameterTypes(),
                SIGNATURE,
                SqlFunctionCategory.TIMEDATE);
    }

    @Override
    public SqlNode rewriteCall(SqlValidator validator, SqlCall call) {
        return call.operandCount() == 2
                        && call.operand(0) instanceof SqlLiteral literal
                        && literal.getTypeName() == SqlTypeName.CHAR
                        && !(call.operand(1) instanceof SqlLiteral)
                ? createCall(call.getParserPosition(), call.operand(1), call.operand(0))
                : call;
    }
}
