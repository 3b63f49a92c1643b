package city.gatehouse.engine.function;

import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlBetweenOperator;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.apache.calcite.sql2rel.SqlRexContext;
import org.apache.calcite.sql2rel.SqlRexConvertlet;
import org.apache.calcite.sql2rel.SqlRexConvertletTable;
import org.apache.calcite.sql2rel.StandardConvertletTable;
import org.jspecify.annotations.Nullable;

/**
 * A call becomes a call of the same operator on the same operands: what it means is what the
 * statement says, not what Calcite would make of it. Calls that are not of the library are refused.
 */
final class Convertlets implements SqlRexConvertletTable {
    static final Convertlets INSTANCE = new Convertlets();

    private Convertlets() {}

    @Override
    public @Nullable SqlRexConvertlet get(SqlCall call) {
        var operator = call.getOperator();
        if (operator == Times.EXTRACT) {
            return Convertlets::extract;
        }
        if (operator == OuterColumn.OPERATOR) {
            return (cx, outer) -> cx.convertExpression(outer.operand(0));
        }
        return switch (call.getKind()) {
            case CAST, SAFE_CAST -> Convertlets::cast;
            case BETWEEN -> Convertlets::between;
            case MINUS_PREFIX -> Convertlets::negate;
            case PLUS_PREFIX -> (cx, plus) -> cx.convertExpression(plus.operand(0));
            case CASE -> Convertlets::chosen;
            case ROW, AS, PRECEDING, FOLLOWING -> StandardConvertletTable.INSTANCE.get(call);
            case IS_NULL, IS_NOT_NULL -> Convertlets::nullness;
            case LIKE ->
                    operator == SqlStdOperatorTable.NOT_LIKE
                            ? (cx, like) -> not(cx, SqlStdOperatorTable.LIKE, like)
                            : operator == SqlLibraryOperators.NOT_ILIKE
                                    ? (cx, like) -> not(cx, SqlLibraryOperators.ILIKE, like)
                                    : Convertlets::plain;
            case INTERVAL -> Convertlets::interval;
            default ->
                    Functions.rule(operator).isPresent()
                            ? Convertlets::plain
                            : Convertlets::refused;
        };
    }

    private static RexNode refused(SqlRexContext cx, SqlCall call) {
        var at = call.getParserPosition();
        throw new RefusedException(
                Refusal.of(
                                RefusalCode.UNSUPPORTED_FUNCTION,
                                "`" + call.getOperator().getName() + "` is not answered here")
                        .at(
                                new Position(
                                        "statement",
                                        Math.max(1, at.getLineNum()),
                                        Math.max(1, at.getColumnNum()))));
    }

    private static RexNode plain(SqlRexContext cx, SqlCall call) {
        var operands = call.isCountStar() ? List.<RexNode>of() : operands(cx, call);
        boolean isChain = call.getKind() == SqlKind.AND || call.getKind() == SqlKind.OR;
        return made(
                cx,
                call,
                call.getOperator(),
                isChain ? RexUtil.flatten(operands, call.getOperator()) : operands);
    }

    /** A type without NULL can follow from the conditions, which the converter does not know. */
    private static RexNode chosen(SqlRexContext cx, SqlCall call) {
        var chosen = StandardConvertletTable.INSTANCE.get(call).convertCall(cx, call);
        var validated = cx.getValidator().getValidatedNodeTypeIfKnown(call);
        return chosen instanceof RexCall made
                        && made.getType().isNullable()
                        && validated != null
                        && !validated.isNullable()
                ? cx.getRexBuilder()
                        .makeCall(
                                Types.factory().createTypeWithNullability(made.getType(), false),
                                made.getOperator(),
                                made.getOperands())
                : chosen;
    }

    private static RexNode nullness(SqlRexContext cx, SqlCall call) {
        return made(cx, call, Nullness.hidden(call.getOperator()), operands(cx, call));
    }

    private static RexNode not(SqlRexContext cx, SqlOperator operator, SqlCall call) {
        var positive = made(cx, call, operator, operands(cx, call));
        return cx.getRexBuilder().makeCall(SqlStdOperatorTable.NOT, positive);
    }

    private static RexNode extract(SqlRexContext cx, SqlCall call) {
        var unit =
                Extract.unit(call.operand(0))
                        .orElseThrow(() ->
                                new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION)));
        return made(
                cx,
                call,
                call.getOperator(),
                List.of(cx.getRexBuilder().makeFlag(unit), cx.convertExpression(call.operand(1))));
    }

    private static RexNode between(SqlRexContext cx, SqlCall call) {
        var operator = (SqlBetweenOperator) call.getOperator();
        var operands = operands(cx, call);
        var builder = cx.getRexBuilder();
        var within = within(builder, operands.get(0), operands.get(1), operands.get(2));
        if (operator.flag == SqlBetweenOperator.Flag.SYMMETRIC) {
            within =
                    builder.makeCall(
                            SqlStdOperatorTable.OR,
                            within,
                            within(builder, operands.get(0), operands.get(2), operands.get(1)));
        }
        return operator.isNegated() ? builder.makeCall(SqlStdOperatorTable.NOT, within) : within;
    }

    private static RexNode within(RexBuilder builder, RexNode value, RexNode low, RexNode high) {
        return builder.makeCall(
                SqlStdOperatorTable.AND,
                builder.makeCall(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, value, low),
                builder.makeCall(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, value, high));
    }

    private static RexNode negate(SqlRexContext cx, SqlCall call) {
        var operand = cx.convertExpression(call.operand(0));
        if (operand instanceof RexLiteral literal
                && !literal.isNull()
                && SqlTypeUtil.isExactNumeric(literal.getType())) {
            var value = literal.getValueAs(BigDecimal.class);
            if (value != null) {
                return cx.getRexBuilder().makeExactLiteral(value.negate(), literal.getType());
            }
        }
        return made(cx, call, call.getOperator(), List.of(operand));
    }

    /** {@code INTERVAL n DAY} is n times a day. */
    private static RexNode interval(SqlRexContext cx, SqlCall call) {
        SqlIntervalQualifier qualifier = call.operand(1);
        var one = cx.getRexBuilder().makeIntervalLiteral(qualifier.getUnit().multiplier, qualifier);
        var times = cx.convertExpression(call.operand(0));
        if (times instanceof RexLiteral literal && !literal.isNull()) {
            var value = literal.getValueAs(BigDecimal.class);
            if (value != null) {
                return cx.getRexBuilder()
                        .makeIntervalLiteral(
                                value.multiply(qualifier.getUnit().multiplier), qualifier);
            }
        }
        return cx.getRexBuilder().makeCall(one.getType(), Arithmetic.TIMES, List.of(times, one));
    }

    /** Only casts that leave an exact number as it is are taken out of the way. */
    private static RexNode cast(SqlRexContext cx, SqlCall call) {
        if (call.operandCount() > 2) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION));
        }
        SqlNode target = call.operand(1);
        if (!(target instanceof SqlDataTypeSpec spec) || !isExact(spec)) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        }
        var operand = cx.convertExpression(call.operand(0));
        var validated = cx.getValidator().getValidatedNodeTypeIfKnown(call);
        // The validator's own casts, in set operations, are not always known to it.
        var type =
                validated == null
                        ? cx.getTypeFactory()
                                .createTypeWithNullability(
                                        spec.deriveType(cx.getValidator()),
                                        operand.getType().isNullable())
                        : validated;
        Types.columnType(type);
        var builder = cx.getRexBuilder();
        if (operand instanceof RexLiteral literal) {
            if (literal.isNull()) {
                return builder.makeNullLiteral(type);
            }
            var same = asExactLiteral(literal, type);
            if (same != null) {
                return builder.makeExactLiteral(same, notNull(cx, type));
            }
        }
        if (SqlTypeUtil.equalSansNullability(cx.getTypeFactory(), operand.getType(), type)) {
            return operand;
        }
        return builder.makeAbstractCast(
                call.getParserPosition(), type, operand, call.getKind() == SqlKind.SAFE_CAST);
    }

    private static @Nullable BigDecimal asExactLiteral(RexLiteral literal, RelDataType type) {
        if (!Bounds.areKnownOf(literal.getType()) || !Bounds.areKnownOf(type)) {
            return null;
        }
        var value = literal.getValueAs(BigDecimal.class);
        int scale = type.getSqlTypeName() == SqlTypeName.DECIMAL ? type.getScale() : 0;
        return value != null
                        && value.stripTrailingZeros().scale() <= scale
                        && Bounds.of(type).holds(value)
                ? value.setScale(scale)
                : null;
    }

    /**
     * DuckDB has times of other precisions, and what it does with them is not what Calcite says.
     */
    private static boolean isExact(SqlDataTypeSpec spec) {
        if (!(spec.getTypeNameSpec() instanceof SqlBasicTypeNameSpec basic)) {
            return true;
        }
        var name = SqlTypeName.get(basic.getTypeName().getSimple());
        boolean isTime =
                name == SqlTypeName.TIME
                        || name == SqlTypeName.TIMESTAMP
                        || name == SqlTypeName.TIMESTAMP_TZ;
        return !isTime || basic.getPrecision() < 0 || basic.getPrecision() == 6;
    }

    private static RelDataType notNull(SqlRexContext cx, RelDataType type) {
        return cx.getTypeFactory().createTypeWithNullability(type, false);
    }

    private static RexNode made(
            SqlRexContext cx, SqlCall call, SqlOperator operator, List<RexNode> operands) {
        var validated = cx.getValidator().getValidatedNodeTypeIfKnown(call);
        // The converter makes comparisons of its own out of IN.
        var type =
                validated == null
                        ? cx.getRexBuilder().deriveReturnType(operator, operands)
                        : validated;
        return cx.getRexBuilder().makeCall(call.getParserPosition(), type, operator, operands);
    }

    private static List<RexNode> operands(SqlRexContext cx, SqlCall call) {
        var operands = new ArrayList<RexNode>();
        for (var operand : call.getOperandList()) {
            operands.add(cx.convertExpression(operand));
        }
        return operands;
    }
}
