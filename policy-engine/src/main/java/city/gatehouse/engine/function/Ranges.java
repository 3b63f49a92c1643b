package city.gatehouse.engine.function;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/** Between which numbers the exact values of an expression lie, whatever its columns hold. */
final class Ranges {
    private Ranges() {}

    /** Empty where the expression is not exact. */
    static Optional<Bounds> of(RexNode node) {
        if (!Bounds.areKnownOf(node.getType())) {
            return Optional.empty();
        }
        var whole = Bounds.of(node.getType());
        return switch (node) {
            case RexLiteral literal ->
                    Optional.ofNullable(literal.getValueAs(BigDecimal.class))
                            .map(value -> new Bounds(value, value))
                            .or(() -> Optional.of(Bounds.of(0, 0)));
            case RexCall call -> computed(call).filter(whole::holds).or(() -> Optional.of(whole));
            default -> Optional.of(whole);
        };
    }

    /** What the operation gives before it is fitted into its type. */
    static Optional<Bounds> computed(RexCall call) {
        return switch (call.getKind()) {
            case PLUS -> both(call, Bounds::plus);
            case MINUS -> both(call, (a, b) -> a.plus(b.negated()));
            case TIMES -> both(call, Bounds::times);
            case MINUS_PREFIX -> of(call.getOperands().getFirst()).map(Bounds::negated);
            case CAST ->
                    call.getKind() == SqlKind.CAST
                            ? of(call.getOperands().getFirst())
                            : Optional.empty();
            case EXTRACT -> Optional.of(Bounds.of(-1_000_000_000_000L, 1_000_000_000_000L));
            default ->
                    switch (call.getOperator().getName()) {
                        case "ABS" -> of(call.getOperands().getFirst()).map(Bounds::absolute);
                        case "CHAR_LENGTH", "CHARACTER_LENGTH", "LENGTH", "POSITION", "STRPOS" ->
                                Optional.of(Bounds.of(0, Integer.MAX_VALUE));
                        default -> Optional.empty();
                    };
        };
    }

    private static Optional<Bounds> both(
            RexCall call, java.util.function.BinaryOperator<Bounds> operation) {
        var first = of(call.getOperands().get(0));
        var second = of(call.getOperands().get(1));
        return first.isPresent() && second.isPresent()
                ? Optional.of(operation.apply(first.get(), second.get()))
                : Optional.empty();
    }
}
