package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.GROUP_SHAPE;
import static city.gatehouse.policy.refusal.RefusalCode.SINGLED_OUT;

import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * What expressions make of columns that stand for subjects. Where only groups may leave, such a
 * column may be counted, grouped by, tested for NULL and set equal to another such column, so that
 * relations can be joined; a condition that compares it with anything else would pick out single
 * subjects, and is refused.
 */
final class Conditions {
    private static final Set<SqlKind> ARITHMETIC =
            EnumSet.of(
                    SqlKind.PLUS, SqlKind.MINUS, SqlKind.TIMES, SqlKind.MINUS_PREFIX, SqlKind.CAST);

    private static final Fact UNKNOWN =
            new Fact(true, OptionalInt.empty(), Making.MIXED, Side.MIXED);

    private final Map<CorrelationId, List<Fact>> outer = new HashMap<>();

    /** Makes the columns of an outer row known to the subqueries below it. */
    void enter(CorrelationId correlation, List<Fact> facts) {
        outer.put(correlation, facts);
    }

    /** What is known of the value of {@code expression} over columns with {@code facts}. */
    Fact fact(RexNode expression, List<Fact> facts) {
        return switch (expression) {
            case RexInputRef reference -> facts.get(reference.getIndex());
            case RexFieldAccess access -> correlated(access);
            case RexLiteral _ -> new Fact(false, OptionalInt.empty(), Making.CHOSEN, Side.NEITHER);
            case RexCall call when call.getOperator() instanceof Subquery subquery ->
                    answered(call, subquery, facts);
            case RexCall call -> {
                var operands = call.getOperands().stream().map(o -> fact(o, facts)).toList();
                var origins = origins(call, operands);
                var making =
                        Making.of(
                                call,
                                operands.stream().map(Fact::making).toList(),
                                !origins.isEmpty());
                yield new Fact(
                        operands.stream().anyMatch(Fact::identifying),
                        isRename(call) ? operands.getFirst().key() : OptionalInt.empty(),
                        making,
                        Side.of(
                                call,
                                operands.stream().map(Fact::side).toList(),
                                columns(call, operands)),
                        origins);
            }
            default -> UNKNOWN;
        };
    }

    /** What a subquery answers follows from its operands and from the row around it. */
    private Fact answered(RexCall call, Subquery subquery, List<Fact> facts) {
        var operands = call.getOperands().stream().map(o -> fact(o, facts)).toList();
        var around = subquery.relation().correlations().filter(this::isKnown).map(this::correlated);
        return new Fact(
                operands.stream().anyMatch(Fact::identifying),
                OptionalInt.empty(),
                Making.of(call, operands.stream().map(Fact::making).toList(), false),
                Side.either(Stream.concat(operands.stream(), around).map(Fact::side).toList()));
    }

    /** The most that was made of a column among the operands, and not of a literal. */
    private static Making columns(RexCall call, List<Fact> operands) {
        return Making.most(
                IntStream.range(0, operands.size())
                        .filter(i -> operands.get(i).side() != Side.NEITHER)
                        .mapToObj(i -> operands.get(i).making())
                        .toList());
    }

    /** Of what is reckoned from columns, where each goes into one operand alone. */
    private static Set<String> origins(RexCall call, List<Fact> operands) {
        if (!ARITHMETIC.contains(call.getKind())) {
            return Set.of();
        }
        var origins = new HashSet<String>();
        for (int i = 0; i < operands.size(); i++) {
            var own = operands.get(i).origins();
            boolean isKnown =
                    RexUtil.isLiteral(call.getOperands().get(i), true)
                            || !own.isEmpty() && Collections.disjoint(origins, own);
            if (!isKnown) {
                return Set.of();
            }
            origins.addAll(own);
        }
        return Set.copyOf(origins);
    }

    private static boolean isRename(RexCall call) {
        return call.getKind() == SqlKind.CAST
                && call.getType().getFamily() == call.getOperands().getFirst().getType().getFamily()
                && !SqlTypeUtil.isApproximateNumeric(call.getType());
    }

    /**
     * What is known of the value of {@code call} in a group whose rows have {@code facts}. How many
     * there are of something says nothing about which; anything else may be one of them.
     */
    static Fact fact(AggregateCall call, List<Fact> facts) {
        var arguments = call.getArgList().stream().map(facts::get).toList();
        boolean counts =
                Functions.aggregateKind(call.getAggregation())
                        .filter(kind -> kind == AggregateKind.COUNTING)
                        .isPresent();
        boolean identifying =
                arguments.stream().anyMatch(f -> f.identifying() && (!counts || f.computed()))
                        || (call.filterArg >= 0 && facts.get(call.filterArg).identifying());
        var most = Making.most(arguments.stream().map(Fact::making).toList());
        var making =
                counts && most == Making.MIXED
                        ? Making.CHOSEN
                        : Making.most(List.of(Making.SCALED, most));
        return new Fact(
                identifying,
                OptionalInt.empty(),
                call.filterArg < 0 ? making : Making.most(List.of(Making.CHOSEN, making)),
                Side.either(arguments.stream().map(Fact::side).toList()));
    }

    /**
     * Refuses a condition that singles out subjects, or chooses how often each is counted.
     *
     * @throws RefusedException SINGLED_OUT or GROUP_SHAPE
     */
    void check(RexNode condition, List<Fact> facts) {
        if (fact(condition, facts).side() == Side.MIXED) {
            throw weighted();
        }
        checkIdentifying(condition, facts);
    }

    /** Where a statement would choose how often single residents are counted. */
    static RefusedException weighted() {
        return new RefusedException(
                Refusal.of(
                                GROUP_SHAPE,
                                "this join would count single residents as often as the statement"
                                        + " likes")
                        .help(
                                "join on equal columns, and put conditions on one side or the other,"
                                        + " with AND between them"));
    }

    void checkIdentifying(RexNode condition, List<Fact> facts) {
        if (condition instanceof RexCall call && isHarmless(call, facts)) {
            return;
        }
        if (condition instanceof RexCall call
                && (call.getKind() == SqlKind.AND
                        || call.getKind() == SqlKind.OR
                        || call.getKind() == SqlKind.NOT
                        || call.getKind() == SqlKind.IS_TRUE)) {
            call.getOperands().forEach(operand -> checkIdentifying(operand, facts));
            return;
        }
        if (fact(condition, facts).identifying()) {
            throw new RefusedException(Refusal.of(SINGLED_OUT));
        }
    }

    private boolean isHarmless(RexCall call, List<Fact> facts) {
        return switch (call.getKind()) {
            case IS_NULL, IS_NOT_NULL -> fact(call.getOperands().getFirst(), facts).isNamed();
            case EQUALS, IS_NOT_DISTINCT_FROM ->
                    call.getOperands().stream()
                            .map(operand -> fact(operand, facts))
                            .allMatch(fact -> fact.identifying() && fact.isNamed());
            // What a subquery may be compared with is checked where it is governed.
            case OTHER_FUNCTION -> call.getOperator() instanceof Subquery;
            default -> false;
        };
    }

    /** Refers to a row around, and not to one within a subquery. */
    private boolean isKnown(RexFieldAccess access) {
        return access.getReferenceExpr() instanceof RexCorrelVariable variable
                && outer.containsKey(variable.id);
    }

    private Fact correlated(RexFieldAccess access) {
        if (access.getReferenceExpr() instanceof RexCorrelVariable variable
                && outer.containsKey(variable.id)) {
            return outer.get(variable.id).get(access.getField().getIndex());
        }
        return UNKNOWN;
    }
}
