package city.gatehouse.engine.function;

import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.type.InferTypes;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.util.SqlBasicVisitor.ArgHandler;
import org.apache.calcite.sql.util.SqlBasicVisitor.ArgHandlerImpl;
import org.apache.calcite.sql.util.SqlVisitor;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorScope;

/**
 * A column of an outer query in a query of groups, for which it is one value. Calcite asks of each
 * column beside aggregates that it be grouped by, whichever query it is of; it does not look into
 * this.
 */
public final class OuterColumn extends SqlSpecialOperator {
    static final OuterColumn OPERATOR = new OuterColumn();

    private OuterColumn() {
        super(
                "OUTER_COLUMN",
                SqlKind.OTHER,
                100,
                true,
                ReturnTypes.ARG0,
                InferTypes.RETURN_TYPE,
                OperandTypes.ANY);
    }

    /** The column, to be validated as one of an outer query. */
    public static SqlNode of(SqlNode column) {
        return OPERATOR.createCall(column.getParserPosition(), column);
    }

    @Override
    public RelDataType deriveType(SqlValidator validator, SqlValidatorScope scope, SqlCall call) {
        return validator.deriveType(scope, call.operand(0));
    }

    /**
     * Who only looks, and at expressions alone, is the one who asks that they be grouped by; who
     * copies what it sees qualifies the name.
     */
    @Override
    public <R> void acceptCall(
            SqlVisitor<R> visitor,
            SqlCall call,
            boolean onlyExpressions,
            ArgHandler<R> argHandler) {
        if (!onlyExpressions || argHandler != ArgHandlerImpl.<R>instance()) {
            super.acceptCall(visitor, call, onlyExpressions, argHandler);
        }
    }

    @Override
    public void unparse(SqlWriter writer, SqlCall call, int left, int right) {
        call.operand(0).unparse(writer, left, right);
    }
}
