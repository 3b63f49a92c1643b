package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexCallBinding;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlIntervalLiteral;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** The operands of a call while its type is being found, in a statement or in a plan. */
record Operands(SqlOperatorBinding binding) {
    int count() {
        return binding.getOperandCount();
    }

    RelDataTypeFactory factory() {
        return binding.getTypeFactory();
    }

    RelDataType type(int index) {
        return binding.getOperandType(index);
    }

    List<RelDataType> types() {
        return binding.collectOperandTypes();
    }

    boolean anyNullable() {
        return types().stream()
                .anyMatch(t -> t.isNullable() || t.getSqlTypeName() == SqlTypeName.NULL);
    }

    RelDataType made(SqlTypeName name) {
        return nullableLikeOperands(factory().createSqlType(name));
    }

    RelDataType decimal(int precision, int scale) {
        return nullableLikeOperands(factory().createSqlType(SqlTypeName.DECIMAL, precision, scale));
    }

    RelDataType nullableLikeOperands(RelDataType type) {
        return factory().createTypeWithNullability(type, anyNullable());
    }

    RelDataType nullable(RelDataType type) {
        return factory().createTypeWithNullability(type, true);
    }

    /**
     * The types to reckon with: a whole literal takes the type of a whole operand beside it that
     * can hold it, as in DuckDB.
     */
    List<RelDataType> adaptedTypes() {
        var wholes = new ArrayList<RelDataType>();
        for (int i = 0; i < count(); i++) {
            if (wholeLiteral(i).isEmpty() && CommonType.isWhole(type(i))) {
                wholes.add(type(i));
            }
        }
        if (wholes.isEmpty()) {
            return types();
        }
        var widest = CommonType.of(factory(), wholes).orElseThrow();
        var adapted = new ArrayList<RelDataType>();
        for (int i = 0; i < count(); i++) {
            boolean adapts = wholeLiteral(i).filter(v -> Bounds.of(widest).holds(v)).isPresent();
            adapted.add(adapts ? factory().createTypeWithNullability(widest, false) : type(i));
        }
        return adapted;
    }

    Optional<RelDataType> adaptedCommonType() {
        return CommonType.of(factory(), adaptedTypes());
    }

    /** The value of a literal of a whole type, also one with a minus before it. */
    Optional<BigDecimal> wholeLiteral(int index) {
        return switch (binding) {
            case SqlCallBinding call -> wholeLiteral(call.operand(index));
            case RexCallBinding call ->
                    call.operands().get(index) instanceof RexLiteral literal
                                    && CommonType.isWhole(literal.getType())
                            ? Optional.ofNullable(literal.getValueAs(BigDecimal.class))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A refusal of the call in the statement. */
    RefusedException refused(String sentence, String help) {
        var refusal = Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION, sentence).help(help);
        return new RefusedException(
                binding instanceof SqlCallBinding call
                        ? refusal.at(
                                new Position(
                                        "statement",
                                        Math.max(
                                                1, call.getCall().getParserPosition().getLineNum()),
                                        Math.max(
                                                1,
                                                call.getCall().getParserPosition().getColumnNum())))
                        : refusal);
    }

    boolean isLiteral(int index) {
        return switch (binding) {
            case SqlCallBinding call -> call.operand(index) instanceof SqlLiteral;
            case RexCallBinding call -> call.operands().get(index) instanceof RexLiteral;
            default -> false;
        };
    }

    /** The text of a literal. */
    Optional<String> textLiteral(int index) {
        return switch (binding) {
            case SqlCallBinding call ->
                    call.operand(index) instanceof SqlLiteral literal
                                    && SqlTypeUtil.isCharacter(type(index))
                            ? Optional.ofNullable(literal.toValue())
                            : Optional.empty();
            case RexCallBinding call ->
                    call.operands().get(index) instanceof RexLiteral literal
                                    && SqlTypeUtil.isCharacter(literal.getType())
                            ? Optional.ofNullable(literal.getValueAs(String.class))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether an interval is written with parts of a millisecond, which plans do not keep. */
    boolean isFinerThanMilliseconds(int index) {
        return binding instanceof SqlCallBinding call
                && call.operand(index) instanceof SqlIntervalLiteral literal
                && literal.getValue() instanceof SqlIntervalLiteral.IntervalValue value
                && value.getIntervalLiteral().matches(".*\\.\\d{3}\\d*[1-9].*");
    }

    static Optional<BigDecimal> wholeLiteral(SqlNode node) {
        if (node instanceof SqlNumericLiteral literal && literal.isInteger()) {
            return Optional.of(literal.bigDecimalValue());
        }
        return node.getKind() == SqlKind.MINUS_PREFIX
                        && ((SqlCall) node).operand(0) instanceof SqlNumericLiteral literal
                        && literal.isInteger()
                ? Optional.of(literal.bigDecimalValue().negate())
                : Optional.empty();
    }
}
