package city.gatehouse.engine.function;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.validate.SqlValidator;

/**
 * A function whose last argument the parser takes for a unit of time, where it is a column's name.
 */
final class Unqualified extends SqlFunction {
    Unqualified(String name, Signature signature) {
        super(
                name,
                SqlKind.OTHER_FUNCTION,
                signature,
                signature.parameterTypes(),
                signature,
                SqlFunctionCategory.TIMEDATE);
    }

    @Override
    public SqlNode rewriteCall(SqlValidator validator, SqlCall call) {
        int last = call.operandCount() - 1;
        if (last > 0 && call.operand(last) instanceof SqlIntervalQualifier word) {
            var name = word.timeFrameName == null ? word.getUnit().name() : word.timeFrameName;
            call.setOperand(last, new SqlIdentifier(name, word.getParserPosition()));
        }
        return call;
    }
}
