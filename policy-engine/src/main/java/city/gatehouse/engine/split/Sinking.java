package city.gatehouse.engine.split;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;

/**
 * Lets conditions sink to where they belong: to the join that they are about, to one side of it, to
 * the rows that are grouped, and to the raw column below a generalization. The rows stay what they
 * are; only conditions that cannot fail are moved, since others see other rows then.
 */
final class Sinking {
    private final RexBuilder builder = new RexBuilder(Types.factory());
    private final RawRanges ranges;

    /**
     * @param rules where rules that apply are told
     */
    Sinking(Set<String> rules) {
        this.ranges = new RawRanges(builder, rules);
    }

    /** The same rows, with conditions as far down as they can be. */
    Relation sink(Relation relation) {
        return relation instanceof Relation.Filter filter
                ? filter(filter)
                : relation.with(this::sink, this::inside);
    }

    private RexNode inside(RexNode expression) {
        return Subquery.replaced(expression, builder, this::sink);
    }

    private Relation filter(Relation.Filter filter) {
        var input = sink(filter.input());
        var left = new ArrayList<RexNode>();
        var conjuncts = new ArrayList<>(Connectives.conjuncts(filter.condition()));
        // Where a range begins has to be known for what is proven of its end.
        conjuncts.sort(Comparator.comparing(RawRanges::ends));
        for (var conjunct : conjuncts) {
            var sunk = isMovable(conjunct) ? into(input, conjunct) : Optional.<Relation>empty();
            if (sunk.isPresent()) {
                input = sunk.get();
            } else {
                left.add(inside(conjunct));
            }
        }
        return left.isEmpty()
                ? input
                : new Relation.Filter(
                        input, Connectives.allOf(builder, left), filter.correlation());
    }

    private static boolean isMovable(RexNode conjunct) {
        return Subquery.in(conjunct).isEmpty()
                && !RexOver.containsOver(conjunct)
                && !Columns.of(List.of(conjunct)).isEmpty()
                && Functions.isTotal(conjunct);
    }

    /** The relation with only the rows that fulfil a condition; empty where that stays above. */
    private Optional<Relation> into(Relation relation, RexNode condition) {
        return switch (relation) {
            case Relation.GovernedScan scan -> ranges.into(scan, condition);
            case Relation.Filter filter ->
                    into(filter.input(), condition)
                            .map(input ->
                                    new Relation.Filter(
                                            input, filter.condition(), filter.correlation()));
            case Relation.Project project -> project(project, condition);
            case Relation.Join join -> join(join, condition);
            case Relation.Aggregate aggregate ->
                    aggregate.isSimple() && isOf(condition, aggregate.keys().size())
                            ? Optional.of(
                                    aggregate.over(
                                            below(aggregate.input(), aggregate.keys(), condition)))
                            : Optional.empty();
            case Relation.Release release ->
                    isOf(condition, release.keys().size())
                            ? Optional.of(
                                    release.over(below(release.input(), release.keys(), condition)))
                            : Optional.empty();
            case Relation.Sort sort when !sort.limits() ->
                    into(sort.input(), condition).map(sort::over);
            case Relation.Sort _,
                    Relation.Correlate _,
                    Relation.SetOperation _,
                    Relation.Unnest _,
                    Relation.Values _,
                    Relation.VisibleScan _,
                    Relation.StreamScan _ ->
                    Optional.empty();
        };
    }

    private Optional<Relation> project(Relation.Project project, RexNode condition) {
        var used = Columns.of(List.of(condition));
        boolean areColumns =
                used.stream().allMatch(i -> project.expressions().get(i) instanceof RexInputRef);
        if (!areColumns || project.expressions().stream().anyMatch(RexOver::containsOver)) {
            return Optional.empty();
        }
        var moved =
                moved(
                        condition,
                        i -> ((RexInputRef) project.expressions().get(i)).getIndex(),
                        project.input());
        return into(project.input(), moved)
                .map(input ->
                        new Relation.Project(input, project.expressions(), project.correlation()));
    }

    private Optional<Relation> join(Relation.Join join, RexNode condition) {
        int split = join.left().width();
        var used = Columns.of(List.of(condition));
        boolean onLeft = used.nextSetBit(split) < 0;
        boolean onRight = used.nextSetBit(0) >= split;
        boolean keepsLeft =
                join.kind() == Relation.Join.Kind.INNER || join.kind() == Relation.Join.Kind.LEFT;
        boolean keepsRight =
                join.kind() == Relation.Join.Kind.INNER || join.kind() == Relation.Join.Kind.RIGHT;
        if (onLeft && keepsLeft) {
            var left = filtered(join.left(), moved(condition, i -> i, join.left()));
            return Optional.of(
                    new Relation.Join(
                            left, join.right(), join.kind(), join.condition(), join.types()));
        }
        if (onRight && keepsRight) {
            var right = filtered(join.right(), moved(condition, i -> i - split, join.right()));
            return Optional.of(
                    new Relation.Join(
                            join.left(), right, join.kind(), join.condition(), join.types()));
        }
        return join.kind() == Relation.Join.Kind.INNER && !onLeft && !onRight
                ? Optional.of(
                        new Relation.Join(
                                join.left(),
                                join.right(),
                                join.kind(),
                                Connectives.allOf(builder, List.of(join.condition(), condition)),
                                join.types()))
                : Optional.empty();
    }

    /** Whether a condition is about the first columns alone: the keys of groups. */
    private static boolean isOf(RexNode condition, int keys) {
        return Columns.of(List.of(condition)).nextSetBit(keys) < 0;
    }

    private Relation below(Relation input, List<Integer> keys, RexNode condition) {
        return filtered(input, moved(condition, keys::get, input));
    }

    private Relation filtered(Relation relation, RexNode condition) {
        return into(relation, condition)
                .orElseGet(() -> new Relation.Filter(relation, condition, Optional.empty()));
    }

    private static RexNode moved(RexNode condition, IntUnaryOperator moves, Relation input) {
        return Columns.moved(condition, moves, input.types());
    }
}
