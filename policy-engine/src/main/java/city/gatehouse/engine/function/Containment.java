package city.gatehouse.engine.function;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.TypeSystem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Expressions that cannot fail in place of ones that can. A value that leaves the range of its type
 * is NULL then; what can fail for other reasons is not contained.
 */
final class Containment {
    private static final Set<SqlKind> ARITHMETIC =
            EnumSet.of(SqlKind.PLUS, SqlKind.MINUS, SqlKind.TIMES, SqlKind.MINUS_PREFIX);

    private final RexBuilder builder;

    Containment(RexBuilder builder) {
        this.builder = builder;
    }

    /**
     * The expression itself where it is total, or one that is and differs from it only where it
     * would fail; empty where there is none. It can have a wider type of number.
     */
    Optional<RexNode> of(RexNode node) {
        if (Totality.isTotal(node)) {
            return Optional.of(node);
        }
        return node instanceof RexCall call && !(node instanceof RexOver)
                ? contained(call)
                : Optional.empty();
    }

    private Optional<RexNode> contained(RexCall call) {
        var operands = new ArrayList<RexNode>();
        for (var operand : call.getOperands()) {
            var contained = of(operand);
            if (contained.isEmpty()) {
                return Optional.empty();
            }
            operands.add(contained.get());
        }
        var wide = widened(call, operands);
        if (wide.isPresent()) {
            return wide;
        }
        var nullable = builder.getTypeFactory().createTypeWithNullability(call.getType(), true);
        var rebuilt = call.clone(nullable, operands);
        if (Totality.isTotal(rebuilt)) {
            return Optional.of(rebuilt);
        }
        return failsByRange(call)
                ? Optional.of(
                        builder.makeCall(nullable, Conditionals.TRY, List.<RexNode>of(rebuilt)))
                : Optional.empty();
    }

    /**
     * Whole numbers computed in a type that holds every result: no constant of a statement can push
     * one over the end. The expression has that type then, instead of its own.
     */
    private Optional<RexNode> widened(RexCall call, List<RexNode> operands) {
        boolean isWhole =
                ARITHMETIC.contains(call.getKind())
                        && Stream.concat(Stream.of(call), operands.stream())
                                .allMatch(Containment::isWhole);
        if (!isWhole) {
            return Optional.empty();
        }
        var nullability = call.getType().isNullable();
        return Ranges.computed(call.clone(call.getType(), operands))
                .flatMap(this::typeOf)
                .map(type -> builder.getTypeFactory().createTypeWithNullability(type, nullability))
                .map(type ->
                        call.clone(
                                type,
                                operands.stream()
                                        .map(operand ->
                                                builder.makeAbstractCast(type, operand, false))
                                        .toList()));
    }

    private Optional<RelDataType> typeOf(Bounds bounds) {
        var factory = builder.getTypeFactory();
        var big = factory.createSqlType(SqlTypeName.BIGINT);
        if (Bounds.of(big).holds(bounds)) {
            return Optional.of(big);
        }
        int digits = Math.max(bounds.low().precision(), bounds.high().precision());
        return digits > TypeSystem.DECIMAL_DIGITS
                ? Optional.empty()
                : Optional.of(factory.createSqlType(SqlTypeName.DECIMAL, digits, 0));
    }

    private static boolean isWhole(RexNode node) {
        return CommonType.isWhole(node.getType())
                || node.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                        && node.getType().getScale() == 0;
    }

    /** What computes on numbers and times, other than by division, fails only beyond their ends. */
    private static boolean failsByRange(RexCall call) {
        boolean divides =
                call.getKind() == SqlKind.MOD || call.getOperator().getName().equals("MOD");
        return !divides
                && Functions.rule(call.getOperator()).isPresent()
                && call.getOperands().stream()
                        .allMatch(o -> o instanceof RexLiteral || !CommonType.isText(o.getType()));
    }
}
