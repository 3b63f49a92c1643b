package city.gatehouse.engine.govern;

import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** Which rows of a group contribute to the values of its aggregates. */
final class Contributions {
    private final RexBuilder builder;
    private final Governed input;

    /** Choices that the statement wrote beneath what is grouped, over the columns there. */
    private final List<RexNode> beneath = new ArrayList<>();

    Contributions(RexBuilder builder, Governed input) {
        this.builder = builder;
        this.input = input;
    }

    /**
     * What a row must fulfil to contribute to a call; nothing where every row does. A mean also
     * tells how many of its values are zero.
     */
    List<Part> of(AggregateCall call) {
        if (call.getAggregation().getKind() == SqlKind.GROUPING) {
            return List.of();
        }
        var present = new ArrayList<RexNode>();
        var nonzero = new ArrayList<RexNode>();
        var choices = new ArrayList<Chosen>();
        var zeroChoices = new ArrayList<Chosen>();
        if (call.filterArg >= 0 && !isTrueOfAll(definition(call.filterArg))) {
            var filter = isTrue(reference(call.filterArg));
            present.add(filter);
            choices.add(new Chosen(Optional.of(definition(call.filterArg)), Optional.of(filter)));
        }
        for (int argument : call.getArgList()) {
            if (isConstant(argument)) {
                continue;
            }
            var reference = reference(argument);
            var choice = Choice.of(definition(argument), builder);
            if (reference.getType().isNullable()) {
                present.add(builder.makeCall(SqlStdOperatorTable.IS_NOT_NULL, reference));
            }
            boolean isNumber = addsUp(call) && SqlTypeUtil.isNumeric(reference.getType());
            if (fact(argument).computed()) {
                if (isNumber && !choice.map(Choice::isElseNull).orElse(false)) {
                    nonzero.add(isNotZero(reference));
                    zeroChoices.add(chosen(choice));
                } else {
                    choices.add(chosen(choice));
                }
            } else if (isNumber && fact(argument).making() == Making.SPARSE) {
                nonzero.add(isNotZero(reference));
            }
        }
        var parts = new ArrayList<Part>();
        if (!present.isEmpty()
                && (nonzero.isEmpty() || call.getAggregation().getKind() != SqlKind.SUM)) {
            parts.add(part(present, choices, subject(call)));
        }
        if (!nonzero.isEmpty()) {
            nonzero.addAll(0, present);
            zeroChoices.addAll(choices);
            parts.add(part(nonzero, zeroChoices, OptionalInt.empty()));
        }
        return parts;
    }

    /** The subject that a call counts the rows of. */
    private OptionalInt subject(AggregateCall call) {
        return call.filterArg < 0 && call.getArgList().size() == 1
                ? fact(call.getArgList().getFirst()).key()
                : OptionalInt.empty();
    }

    /** What is grouped, with the choices beneath it as further columns. */
    Relation widened() {
        if (!(input.relation() instanceof Relation.Project project) || beneath.isEmpty()) {
            return input.relation();
        }
        var expressions = new ArrayList<>(project.expressions());
        expressions.addAll(beneath);
        return new Relation.Project(project.input(), expressions, project.correlation());
    }

    /**
     * A choice of the statement's.
     *
     * @param condition over the columns beneath what is grouped
     * @param rows the same over what is grouped
     */
    private record Chosen(Optional<RexNode> condition, Optional<RexNode> rows) {}

    private Chosen chosen(Optional<Choice> choice) {
        var condition = choice.map(Choice::condition);
        return new Chosen(condition, condition.flatMap(this::rows));
    }

    private Optional<RexNode> rows(RexNode condition) {
        if (!(input.relation() instanceof Relation.Project)) {
            return Optional.empty();
        }
        if (!beneath.contains(condition)) {
            beneath.add(condition);
        }
        int column = input.relation().width() + beneath.indexOf(condition);
        return Optional.of(isTrue(new RexInputRef(column, condition.getType())));
    }

    private Part part(List<RexNode> conditions, List<Chosen> choices, OptionalInt subject) {
        return new Part(
                Connectives.allOf(builder, conditions),
                all(choices.stream().map(Chosen::condition).toList()),
                choices.isEmpty()
                        ? Optional.empty()
                        : all(choices.stream().map(Chosen::rows).toList()),
                !choices.isEmpty(),
                subject);
    }

    /** Empty where one of them is. */
    private Optional<RexNode> all(List<Optional<RexNode>> conditions) {
        return conditions.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        Connectives.allOf(
                                builder, conditions.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    /** A number other than zero that the statement says of every row. */
    private boolean isConstant(int argument) {
        var value = origin(input.relation(), argument);
        return RexUtil.isLiteral(value, true)
                && !RexUtil.isNullLiteral(value, true)
                && !Making.isNothing(value);
    }

    /** What a column is made by, under whatever names it has come. */
    private static RexNode origin(Relation relation, int column) {
        return switch (relation) {
            case Relation.Project project ->
                    project.expressions().get(column) instanceof RexInputRef below
                            ? origin(project.input(), below.getIndex())
                            : project.expressions().get(column);
            case Relation.Filter filter -> origin(filter.input(), column);
            default -> new RexInputRef(column, relation.types().get(column));
        };
    }

    private static boolean isTrueOfAll(RexNode condition) {
        return condition instanceof RexCall call && call.getKind() == SqlKind.IS_TRUE
                ? isTrueOfAll(call.getOperands().getFirst())
                : condition.isAlwaysTrue() && RexUtil.isLiteral(condition, false);
    }

    private static boolean addsUp(AggregateCall call) {
        return Functions.aggregateKind(call.getAggregation()).orElseThrow()
                != AggregateKind.COUNTING;
    }

    private RexNode isNotZero(RexNode value) {
        var zero =
                builder.makeAbstractCast(
                        value.getType(), builder.makeExactLiteral(BigDecimal.ZERO), false);
        return isTrue(builder.makeCall(SqlStdOperatorTable.NOT_EQUALS, value, zero));
    }

    private RexNode isTrue(RexNode condition) {
        return builder.makeCall(SqlStdOperatorTable.IS_TRUE, condition);
    }

    private RexNode reference(int column) {
        return new RexInputRef(column, input.relation().types().get(column));
    }

    /** The expression that a column is made by, over the columns below. */
    private RexNode definition(int column) {
        return input.relation() instanceof Relation.Project project
                ? project.expressions().get(column)
                : reference(column);
    }

    private Fact fact(int column) {
        return input.columns().get(column);
    }

    /**
     * A value that is there for the rows that fulfil a condition, and zero or NULL for the others.
     */
    private record Choice(RexNode condition, boolean isElseNull) {
        static Optional<Choice> of(RexNode definition, RexBuilder builder) {
            return switch (definition) {
                case RexCall cast
                        when cast.getKind() == SqlKind.CAST
                                && SqlTypeUtil.isBoolean(cast.getOperands().getFirst().getType()) ->
                        Optional.of(new Choice(cast.getOperands().getFirst(), false));
                case RexCall cast when cast.getKind() == SqlKind.CAST ->
                        of(cast.getOperands().getFirst(), builder);
                case RexCall choice
                        when choice.getKind() == SqlKind.CASE && choice.getOperands().size() == 3 ->
                        between(choice.getOperands(), builder);
                default -> Optional.empty();
            };
        }

        private static Optional<Choice> between(List<RexNode> operands, RexBuilder builder) {
            var condition = operands.get(0);
            boolean isFirst = Making.isNothing(operands.get(2));
            if (isFirst == Making.isNothing(operands.get(1))) {
                return Optional.empty();
            }
            var nothing = operands.get(isFirst ? 2 : 1);
            var shown =
                    isFirst
                            ? condition
                            : builder.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, condition);
            return Optional.of(new Choice(shown, RexUtil.isNullLiteral(nothing, true)));
        }
    }
}
