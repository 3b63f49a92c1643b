package city.gatehouse.engine.function;

import city.gatehouse.engine.type.Types;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlBasicAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;

/**
 * IS NULL, IS NOT NULL and COUNT while Calcite makes its tree. It leaves out a condition that a
 * type says is always true, also deep inside an expression, and counts rows where a type says that
 * there is a value in each; but a group's cell can be hidden whatever its type. So it is not to
 * know them, and they have their own operators again once the tree is ours. So has STRING_AGG, for
 * which Calcite puts its own LISTAGG.
 */
public final class Nullness {
    private static final Map<SqlOperator, SqlOperator> OPAQUE =
            Stream.of(
                            SqlStdOperatorTable.IS_NULL,
                            SqlStdOperatorTable.IS_NOT_NULL,
                            SqlStdOperatorTable.IS_UNKNOWN,
                            SqlStdOperatorTable.IS_NOT_UNKNOWN)
                    .collect(Collectors.toMap(operator -> operator, Nullness::opaque));

    private static final Map<SqlOperator, SqlOperator> MEANT =
            OPAQUE.entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));

    private static final SqlAggFunction COUNT =
            SqlBasicAggFunction.create(
                    "SHOWN_COUNT", SqlKind.COUNT, ReturnTypes.BIGINT, OperandTypes.VARIADIC);

    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private Nullness() {}

    /** The operator to make the tree with. */
    static SqlOperator hidden(SqlOperator operator) {
        return Objects.requireNonNull(OPAQUE.get(operator));
    }

    /** The call to make the tree with. */
    public static AggregateCall hidden(AggregateCall call) {
        return exchanged(call, SqlStdOperatorTable.COUNT, COUNT);
    }

    /** The call of the function that it stands for. */
    public static AggregateCall shown(AggregateCall call) {
        return exchanged(
                exchanged(call, COUNT, SqlStdOperatorTable.COUNT),
                SqlStdOperatorTable.LISTAGG,
                Aggregates.LISTAGG);
    }

    private static AggregateCall exchanged(
            AggregateCall call, SqlAggFunction from, SqlAggFunction to) {
        return call.getAggregation() != from
                ? call
                : AggregateCall.create(
                        call.getParserPosition(),
                        to,
                        call.isDistinct(),
                        call.isApproximate(),
                        call.ignoreNulls(),
                        call.rexList,
                        call.getArgList(),
                        call.filterArg,
                        call.distinctKeys,
                        call.getCollation(),
                        call.getType(),
                        call.getName());
    }

    /** The call with the operator that it stands for; any other call as it is. */
    public static RexCall shown(RexCall call) {
        var meant = MEANT.get(call.getOperator());
        return meant == null
                ? call
                : (RexCall) BUILDER.makeCall(call.getType(), meant, call.getOperands());
    }

    private static SqlOperator opaque(SqlOperator operator) {
        return new SqlFunction(
                "SHOWN_" + operator.getName(),
                SqlKind.OTHER_FUNCTION,
                ReturnTypes.BOOLEAN_NOT_NULL,
                null,
                OperandTypes.ANY,
                SqlFunctionCategory.SYSTEM);
    }
}
