package city.gatehouse.engine.function;

import java.util.Optional;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlValidator;

/** {@code DATE_PART('unit', time)}: another way to write EXTRACT. */
final class DatePart extends SqlFunction {
    private static final Signature SIGNATURE =
            Signature.of(SqlTypeName.BIGINT, Parameter.TEXT_LITERAL, Parameter.DATED);

    DatePart() {
        super(
                "DATE_PART",
                SqlKind.OTHER_FUNCTION,
                SIGNATURE,
                SIGNATURE.parameterTypes(),
                SIGNATURE,
                SqlFunctionCategory.TIMEDATE);
    }

    @Override
    public SqlNode rewriteCall(SqlValidator validator, SqlCall call) {
        if (call.operandCount() != 2) {
            return call;
        }
        return unit(call.operand(0))
                .<SqlNode>map(unit ->
                        Times.EXTRACT.createCall(
                                call.getParserPosition(),
                                new SqlIntervalQualifier(unit, null, SqlParserPos.ZERO),
                                call.operand(1)))
                .orElse(call);
    }

    private static Optional<TimeUnit> unit(SqlNode node) {
        return Extract.unit(node).map(range -> range.startUnit);
    }
}
