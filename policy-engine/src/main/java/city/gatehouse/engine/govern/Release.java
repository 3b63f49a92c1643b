package city.gatehouse.engine.govern;

import static city.gatehouse.policy.refusal.RefusalCode.GROUP_AGGREGATE;
import static city.gatehouse.policy.refusal.RefusalCode.GROUP_SHAPE;
import static city.gatehouse.policy.refusal.RefusalCode.SINGLED_OUT;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.Release.SubjectCount;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * The aggregate that releases: from rows of subjects to groups that may leave. A group is there
 * only when at least k distinct subjects of every key are in it; a value that only some of its rows
 * contribute to is there only when at least k distinct subjects contribute and none or at least k
 * do not. Too few and none at all look the same.
 */
final class Release {
    private final RexBuilder builder;
    private final Governed input;
    private final Relation.Aggregate aggregate;
    private final List<RexNode> below;
    private final Map<String, Integer> conditions = new HashMap<>();
    private final List<SubjectCount> counts = new ArrayList<>();
    private final int keys;

    private Release(RexBuilder builder, Governed input, Relation.Aggregate aggregate) {
        this.builder = builder;
        this.input = input;
        this.aggregate = aggregate;
        this.below = new ArrayList<>(Columns.references(input.relation().types()));
        this.keys = aggregate.keys().size();
    }

    /**
     * Releases the groups of {@code aggregate}, whose input is {@code input}.
     *
     * @throws RefusedException GROUP_SHAPE, GROUP_AGGREGATE or SINGLED_OUT
     */
    static Governed of(RexBuilder builder, Governed input, Relation.Aggregate aggregate) {
        if (!aggregate.isSimple()) {
            throw new RefusedException(
                    Refusal.of(
                                    GROUP_SHAPE,
                                    "totals beside their parts would show the groups that are left"
                                            + " out")
                            .help("ask for one GROUP BY at a time"));
        }
        if (!input.isAnchoredBy(aggregate.keys())) {
            throw Joining.padded();
        }
        for (int key : aggregate.keys()) {
            var fact = input.columns().get(key);
            if (fact.identifying() && !fact.isNamed()) {
                throw new RefusedException(Refusal.of(SINGLED_OUT));
            }
            checkSide(fact);
            if (fact.side() == Side.BESIDE && fact.computed()) {
                // The rows for which it does not hold are a group as well.
                throw Conditions.weighted();
            }
        }
        aggregate.calls().forEach(call -> check(call, input.columns()));
        return new Release(builder, input, aggregate).release();
    }

    private static void checkSide(Fact fact) {
        if (fact.side() == Side.MIXED) {
            throw Conditions.weighted();
        }
    }

    private static void check(AggregateCall call, List<Fact> facts) {
        call.getArgList().forEach(argument -> checkSide(facts.get(argument)));
        if (call.filterArg >= 0) {
            checkSide(facts.get(call.filterArg));
        }
        var kind =
                Functions.aggregateKind(call.getAggregation())
                        .orElseThrow(() -> new RefusedException(Refusal.of(GROUP_AGGREGATE)));
        switch (kind) {
            case COUNTING -> {
                if (call.isDistinct()
                        && call.getArgList().stream().anyMatch(i -> facts.get(i).computed())) {
                    throw new RefusedException(
                            Refusal.of(
                                            GROUP_AGGREGATE,
                                            "COUNT(DISTINCT …) of computed values would show"
                                                    + " whether there is a single one")
                                    .help("count the groups of an inner GROUP BY instead"));
                }
            }
            case ADDITIVE, SPREAD -> {
                if (call.getArgList().stream()
                        .anyMatch(argument -> facts.get(argument).identifying())) {
                    throw new RefusedException(Refusal.of(SINGLED_OUT));
                }
                if (call.isDistinct()
                        || call.getArgList().stream()
                                .anyMatch(i -> facts.get(i).making() == Making.MIXED)) {
                    throw new RefusedException(
                            Refusal.of(
                                            GROUP_AGGREGATE,
                                            call.getAggregation().getName()
                                                    + " of values that the statement chooses for"
                                                    + " each row would show single rows")
                                    .help(
                                            "add up a column, or CASE WHEN … THEN column ELSE 0"
                                                    + " END"));
                }
            }
            case BOOLEAN, SELECTING, COLLECTING ->
                    throw new RefusedException(
                            Refusal.of(
                                    GROUP_AGGREGATE,
                                    call.getAggregation().getName() + " would show single values"));
        }
        boolean computed =
                call.getArgList().stream()
                        .map(facts::get)
                        .anyMatch(f -> f.identifying() && !f.isNamed());
        if (computed || (call.filterArg >= 0 && facts.get(call.filterArg).identifying())) {
            throw new RefusedException(Refusal.of(SINGLED_OUT));
        }
    }

    private Governed release() {
        var rows = new Contributions(builder, input);
        var contributions = aggregate.calls().stream().map(rows::of).toList();
        var shown = new ArrayList<RexNode>();
        for (int key = 0; key < input.subjects().size(); key++) {
            shown.add(isEnough(count(key, OptionalInt.empty())));
        }
        var parts = contributions.stream().flatMap(List::stream).distinct().toList();
        checkFew(parts);
        boolean hasTotal = contributions.stream().anyMatch(List::isEmpty);
        var cells =
                contributions.stream()
                        .map(own ->
                                own.isEmpty()
                                        ? Optional.<RexNode>empty()
                                        : Optional.of(cell(own, parts, hasTotal)))
                        .toList();
        var base = new Relation.Project(rows.widened(), below, Optional.empty());
        var grouped =
                new Relation.Release(
                        below.size() == input.relation().width() ? input.relation() : base,
                        aggregate.keys(),
                        aggregate.calls(),
                        counts,
                        input.atLeast(),
                        types());
        var filtered =
                new Relation.Filter(grouped, Connectives.allOf(builder, shown), Optional.empty());
        var visible = new ArrayList<RexNode>();
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < aggregate.width(); i++) {
            var reference = new RexInputRef(i, grouped.types().get(i));
            var cell = i < keys ? Optional.<RexNode>empty() : cells.get(i - keys);
            visible.add(
                    cell.map(condition -> onlyIf(condition, reference))
                            .orElse(declared(i, reference)));
            facts.add(Fact.PLAIN);
        }
        return Governed.free(new Relation.Project(filtered, visible, Optional.empty()), facts);
    }

    /**
     * Of choices that overlap, two and a total make four kinds of rows, and each kind is asked to
     * be of enough subjects; with three of them no sum of multiples of the values is about fewer.
     * With four it can be: one more than two others, less the fourth.
     *
     * @throws RefusedException GROUP_SHAPE
     */
    private static void checkFew(List<Part> parts) {
        var chosen = parts.stream().filter(Part::isChosen).toList();
        for (int i = 0; i < chosen.size(); i++) {
            var overlapping = new ArrayList<Part>();
            for (var other : chosen.subList(i + 1, chosen.size())) {
                if (chosen.get(i).overlaps(other)) {
                    overlapping.add(other);
                }
            }
            if (hasThree(overlapping)) {
                throw new RefusedException(
                        Refusal.of(
                                        GROUP_SHAPE,
                                        "more than three overlapping choices beside one another"
                                                + " would show single residents")
                                .help(
                                        "ask for fewer of them in one statement, or GROUP BY what"
                                                + " they choose by"));
            }
        }
    }

    private static boolean hasThree(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                var first = parts.get(i);
                var second = parts.get(j);
                boolean isThree =
                        first.overlaps(second)
                                && parts.subList(j + 1, parts.size()).stream()
                                        .anyMatch(third ->
                                                first.overlaps(third) && second.overlaps(third));
                if (isThree) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a value of rows with {@code own} may be seen beside the values of rows with {@code
     * others}: at least k subjects contribute, and enough are left over, in the group, in what two
     * of the parts differ by and in what several of them leave of a whole, which the values'
     * differences would show.
     *
     * @param hasTotal whether a value of all rows is shown, too
     */
    private RexNode cell(List<Part> own, List<Part> others, boolean hasTotal) {
        var shown = new LinkedHashSet<RexNode>();
        for (int key = 0; key < input.subjects().size(); key++) {
            for (var part : own) {
                shown.add(isEnough(count(key, part.condition())));
                rest(key, part).ifPresent(shown::add);
                for (var other : others) {
                    if (!part.condition().equals(other.condition())) {
                        difference(key, part, other).ifPresent(shown::add);
                        difference(key, other, part).ifPresent(shown::add);
                        if (part.overlaps(other)) {
                            shown.add(isEnough(count(key, both(part, other))));
                            if (hasTotal) {
                                shown.add(isEnough(count(key, neither(List.of(part, other)))));
                            }
                        }
                    }
                }
                shown.addAll(remains(key, part, others, hasTotal));
            }
        }
        return Connectives.allOf(builder, shown);
    }

    /**
     * What is to hold of the rows that {@code part}, together with all parts beside it, leaves of a
     * whole: of the group, and of each value whose rows they are among.
     */
    private List<RexNode> remains(int key, Part part, List<Part> others, boolean hasTotal) {
        var family = new ArrayList<Part>(List.of(part));
        others.stream().filter(part::isBeside).forEach(family::add);
        // But for rows without a value to choose by, which nobody chose.
        boolean areAll =
                Predicates.cover(family.stream().flatMap(p -> p.choice().stream()).toList());
        var remains = new ArrayList<RexNode>();
        if (family.size() > 1 && hasTotal) {
            remains.addAll(left(key, family, neither(family), areAll));
        }
        for (var whole : others) {
            var within =
                    family.stream()
                            .filter(one -> !whole.isChosen() || one.isWithin(whole))
                            .toList();
            if (within.size() > 1 && within.contains(part) && !within.contains(whole)) {
                var left =
                        builder.makeCall(
                                SqlStdOperatorTable.AND,
                                whole.condition(),
                                not(any(within.stream().map(Part::condition).toList())));
                remains.addAll(left(key, within, left, whole.isChosen() || areAll));
            }
        }
        return remains;
    }

    /** Where nothing may be left, each of the parts is what the others leave. */
    private List<RexNode> left(int key, List<Part> parts, RexNode rows, boolean mayBeNone) {
        var count = count(key, rows);
        if (!mayBeNone) {
            return List.of(isEnough(count));
        }
        var all = new ArrayList<>(List.of(isNoneOrEnough(count)));
        parts.forEach(part -> all.add(isEnough(count(key, part.condition()))));
        return all;
    }

    private RexNode both(Part one, Part other) {
        // In one order, so that it is counted once.
        var first = one.condition().toString().compareTo(other.condition().toString()) <= 0;
        return builder.makeCall(
                SqlStdOperatorTable.AND,
                first ? one.condition() : other.condition(),
                first ? other.condition() : one.condition());
    }

    private RexNode neither(List<Part> parts) {
        return not(any(parts.stream().map(Part::reach).toList()));
    }

    private RexNode any(List<RexNode> conditions) {
        return Connectives.anyOf(
                builder,
                conditions.stream().sorted(Comparator.comparing(RexNode::toString)).toList());
    }

    /** What is to hold of the group's other rows. */
    private Optional<RexNode> rest(int key, Part part) {
        if (part.subject().isPresent() && part.subject().getAsInt() == key) {
            return Optional.empty();
        }
        var count = count(key, not(part.reach()));
        return Optional.of(part.isChosen() ? isEnough(count) : isNoneOrEnough(count));
    }

    private Optional<RexNode> difference(int key, Part part, Part other) {
        var leftover = part.outside(other);
        if (leftover == Part.Leftover.ANY) {
            return Optional.empty();
        }
        var count =
                count(
                        key,
                        builder.makeCall(
                                SqlStdOperatorTable.AND, part.condition(), not(other.condition())));
        return Optional.of(
                leftover == Part.Leftover.ENOUGH ? isEnough(count) : isNoneOrEnough(count));
    }

    private RexNode not(RexNode condition) {
        return builder.makeCall(SqlStdOperatorTable.NOT, condition);
    }

    /** The hidden count of a key's distinct subjects, among the rows that fulfil a condition. */
    private RexNode count(int key, RexNode condition) {
        int column =
                conditions.computeIfAbsent(
                        condition.toString(),
                        _ -> {
                            below.add(condition);
                            return below.size() - 1;
                        });
        return count(key, OptionalInt.of(column));
    }

    private RexNode count(int key, OptionalInt condition) {
        var count = new SubjectCount(input.visible() + key, condition);
        if (!counts.contains(count)) {
            counts.add(count);
        }
        return new RexInputRef(aggregate.width() + counts.indexOf(count), countType());
    }

    private RexNode isEnough(RexNode count) {
        return builder.makeCall(
                SqlStdOperatorTable.EQUALS, count, literal(Relation.Release.ENOUGH));
    }

    private RexNode isNoneOrEnough(RexNode count) {
        return builder.makeCall(
                SqlStdOperatorTable.NOT_EQUALS, count, literal(Relation.Release.FEW));
    }

    private RexNode literal(int number) {
        return builder.makeLiteral(BigDecimal.valueOf(number), countType(), false);
    }

    private RelDataType countType() {
        return builder.getTypeFactory().createSqlType(SqlTypeName.INTEGER);
    }

    private RexNode onlyIf(RexNode condition, RexNode value) {
        var nullable = builder.getTypeFactory().createTypeWithNullability(value.getType(), true);
        return builder.makeCall(
                nullable,
                SqlStdOperatorTable.CASE,
                List.of(condition, value, builder.makeNullLiteral(nullable)));
    }

    /** Keys that were computed in a wider type have their own again. */
    private RexNode declared(int column, RexNode reference) {
        return builder.makeCast(aggregate.types().get(column), reference);
    }

    private List<RelDataType> types() {
        var types = new ArrayList<RelDataType>();
        aggregate.keys().forEach(key -> types.add(input.relation().types().get(key)));
        types.addAll(aggregate.types().subList(keys, aggregate.width()));
        types.addAll(Collections.nCopies(counts.size(), countType()));
        return types;
    }
}
