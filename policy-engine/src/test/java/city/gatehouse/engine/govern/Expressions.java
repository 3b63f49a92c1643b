package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Literals;
import city.gatehouse.engine.type.Types;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/** Expressions, written shortly. */
final class Expressions {
    static final RexBuilder BUILDER = new RexBuilder(Types.factory());
    static final RelDataType INTEGER = type(SqlTypeName.INTEGER);
    static final RelDataType DOUBLE = type(SqlTypeName.DOUBLE);
    static final RelDataType TEXT = type(SqlTypeName.VARCHAR);
    static final RelDataType BOOLEAN = type(SqlTypeName.BOOLEAN);

    private Expressions() {}

    private static RelDataType type(SqlTypeName name) {
        return Types.factory().createTypeWithNullability(Types.factory().createSqlType(name), true);
    }

    static RexInputRef column(int index, RelDataType type) {
        return new RexInputRef(index, type);
    }

    static RexLiteral number(int value) {
        return BUILDER.makeExactLiteral(BigDecimal.valueOf(value));
    }

    static RexLiteral text(String value) {
        return (RexLiteral) Literals.text(BUILDER, value);
    }

    static RexCall call(SqlOperator operator, RexNode... operands) {
        return (RexCall) BUILDER.makeCall(operator, operands);
    }

    static RexCall equal(RexNode a, RexNode b) {
        return call(SqlStdOperatorTable.EQUALS, a, b);
    }

    static RexCall and(RexNode... conditions) {
        return call(SqlStdOperatorTable.AND, conditions);
    }

    static RexCall or(RexNode... conditions) {
        return call(SqlStdOperatorTable.OR, conditions);
    }

    static RexCall not(RexNode condition) {
        return call(SqlStdOperatorTable.NOT, condition);
    }

    static RexCall isTrue(RexNode condition) {
        return call(SqlStdOperatorTable.IS_TRUE, condition);
    }

    /** A column of the row around, which has columns of {@code types}. */
    static RexNode outer(CorrelationId around, int index, RelDataType... types) {
        var names = IntStream.range(0, types.length).mapToObj(i -> "c" + i).toList();
        var row = Types.factory().createStructType(List.copyOf(Arrays.asList(types)), names);
        return BUILDER.makeFieldAccess(BUILDER.makeCorrel(row, around), index);
    }
}
