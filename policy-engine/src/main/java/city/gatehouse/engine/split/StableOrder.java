package city.gatehouse.engine.split;

import city.gatehouse.engine.relation.Columns;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Subquery;
import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;

/**
 * Makes the order of an answer, what a LIMIT keeps, and what windows and lists make of ties depend
 * on the visible data alone. Which row of several equal ones comes first would otherwise follow
 * from how much hidden data a store has beside them. What is read straight from one table keeps
 * that table's order, where its store has one; subqueries become joins in a store, and leave none.
 */
final class StableOrder {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private final Predicate<Relation.GovernedScan> isKept;

    /**
     * @param isKept whether rows that are read from a table can come in an order that it has
     */
    StableOrder(Predicate<Relation.GovernedScan> isKept) {
        this.isKept = isKept;
    }

    Relation of(Relation root, List<Integer> output) {
        var inside = inside(root);
        if (inside instanceof Relation.Sort || inOrder(inside)) {
            return inside;
        }
        return new Relation.Sort(
                inside, ascending(output), OptionalLong.empty(), OptionalLong.empty());
    }

    private Relation inside(Relation relation) {
        return switch (relation) {
            case Relation.Sort sort -> sort(sort);
            case Relation.Project p -> project(p);
            case Relation.Aggregate a -> {
                var rows = inside(a.input());
                yield new Relation.Aggregate(
                        rows, a.keys(), a.groupingSets(), calls(a.calls(), rows), a.types());
            }
            case Relation.Release r -> {
                var rows = inside(r.input());
                yield new Relation.Release(
                        rows, r.keys(), calls(r.calls(), rows), r.counts(), r.atLeast(), r.types());
            }
            case Relation.Filter _,
                    Relation.Join _,
                    Relation.Correlate _,
                    Relation.SetOperation _,
                    Relation.VisibleScan _,
                    Relation.GovernedScan _,
                    Relation.StreamScan _,
                    Relation.Unnest _,
                    Relation.Values _ ->
                    relation.with(this::inside, this::inside);
        };
    }

    private List<AggregateCall> calls(List<AggregateCall> calls, Relation rows) {
        return calls.stream()
                .map(call -> TieBreaking.of(call, rows.types(), inOrder(rows)))
                .toList();
    }

    private Relation project(Relation.Project project) {
        var input = inside(project.input());
        var columns = Columns.references(input.types());
        return new Relation.Project(
                input,
                project.expressions().stream()
                        .map(expression ->
                                inside(expression).accept(new Ties(columns, inOrder(input))))
                        .toList(),
                project.correlation());
    }

    /** Breaks the ties of windows by all columns of the rows that they are over. */
    private static final class Ties extends RexShuttle {
        private final List<RexNode> columns;
        private final boolean inOrder;

        Ties(List<RexNode> columns, boolean inOrder) {
            this.columns = columns;
            this.inOrder = inOrder;
        }

        @Override
        public RexNode visitOver(RexOver over) {
            return TieBreaking.of(over, columns, inOrder);
        }
    }

    private RexNode inside(RexNode expression) {
        return Subquery.replaced(expression, BUILDER, this::inside);
    }

    private Relation sort(Relation.Sort sort) {
        var input = inside(sort.input());
        var keys = new ArrayList<>(sort.keys());
        if (!keys.isEmpty() || !inOrder(input)) {
            IntStream.range(0, sort.width())
                    .filter(i -> keys.stream().noneMatch(key -> key.column() == i))
                    .forEach(i -> keys.add(new Relation.Sort.Key(i, false, false)));
        }
        return new Relation.Sort(input, keys, sort.offset(), sort.fetch());
    }

    /** Rows come in the order of one table, or have been put in order. */
    private boolean inOrder(Relation relation) {
        return switch (relation) {
            case Relation.GovernedScan scan -> isKept.test(scan);
            case Relation.Values _, Relation.Sort _ -> true;
            case Relation.Filter filter ->
                    inOrder(filter.input()) && Subquery.in(filter.condition()).isEmpty();
            case Relation.Project project ->
                    inOrder(project.input())
                            && project.expressions().stream()
                                    .noneMatch(e ->
                                            RexOver.containsOver(e) || !Subquery.in(e).isEmpty());
            case Relation.Aggregate a -> a.keys().isEmpty() && a.isSimple();
            case Relation.Release r -> r.keys().isEmpty();
            case Relation.Join _,
                    Relation.Correlate _,
                    Relation.Unnest _,
                    Relation.SetOperation _,
                    Relation.VisibleScan _,
                    Relation.StreamScan _ ->
                    false;
        };
    }

    private static List<Relation.Sort.Key> ascending(List<Integer> columns) {
        return columns.stream()
                .distinct()
                .map(i -> new Relation.Sort.Key(i, false, false))
                .toList();
    }
}
