package city.gatehouse.engine.validate;

import static city.gatehouse.policy.refusal.RefusalCode.PARAMETER;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Literals;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexNode;
import org.jspecify.annotations.Nullable;

/**
 * Values for what a statement leaves open: its parameters, and the present moment. They are
 * literals from here on.
 */
final class Bindings {
    private final RexBuilder builder;
    private final List<RelDataType> types;
    private final Optional<List<@Nullable Object>> parameters;
    private final Optional<Instant> now;
    private boolean readClock;

    Bindings(
            RexBuilder builder,
            List<RelDataType> types,
            Optional<List<@Nullable Object>> parameters,
            Optional<Instant> now) {
        this.builder = builder;
        this.types = types;
        this.parameters = parameters;
        this.now = now;
        if (parameters.isPresent() && parameters.get().size() != types.size()) {
            throw new RefusedException(
                    Refusal.of(
                            PARAMETER,
                            "the statement has "
                                    + types.size()
                                    + " parameters and "
                                    + parameters.get().size()
                                    + " were bound"));
        }
    }

    /** The literal for a parameter; a NULL of its type while only the shape is asked for. */
    RexNode parameter(RexDynamicParam parameter) {
        var type = types.get(parameter.getIndex());
        var nullable = builder.getTypeFactory().createTypeWithNullability(type, true);
        if (parameters.isEmpty()) {
            return builder.makeNullLiteral(nullable);
        }
        return Literals.of(builder, parameters.get().get(parameter.getIndex()), type)
                .orElseThrow(() ->
                        new RefusedException(
                                Refusal.of(
                                        PARAMETER,
                                        "parameter "
                                                + (parameter.getIndex() + 1)
                                                + " is not of type "
                                                + type.getSqlTypeName())));
    }

    /**
     * The moment that a clock function means; empty when {@code call} is none, or the moment is
     * left open.
     */
    Optional<RexNode> clock(RexCall call) {
        if (now.isEmpty() || !Functions.isInstant(call.getOperator())) {
            return Optional.empty();
        }
        readClock = true;
        return Optional.of(Literals.moment(builder, now.get(), call.getType()));
    }

    boolean readClock() {
        return readClock;
    }
}
