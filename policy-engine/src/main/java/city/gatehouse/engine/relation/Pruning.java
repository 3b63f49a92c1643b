package city.gatehouse.engine.relation;

import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * Leaves out columns that nothing above needs, so that they are never read. The rows stay as they
 * are.
 */
public final class Pruning {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private Pruning() {}

    /** {@code relation} without what its own columns do not need; these stay, in their order. */
    public static Relation prune(Relation relation) {
        return exactly(relation, allOf(relation.width()));
    }

    /** A relation with fewer columns, and where each former one is now; -1 where it is gone. */
    private record Pruned(Relation relation, int[] places) {
        int place(int column) {
            return places[column];
        }

        IntUnaryOperator moves() {
            return this::place;
        }
    }

    private static Relation exactly(Relation relation, BitSet needed) {
        var pruned = prune(relation, needed);
        var types = pruned.relation().types();
        var wanted = needed.stream().map(pruned::place).toArray();
        if (wanted.length == types.size()
                && IntStream.range(0, wanted.length).allMatch(i -> wanted[i] == i)) {
            return pruned.relation();
        }
        var references =
                IntStream.of(wanted)
                        .<RexNode>mapToObj(i -> new RexInputRef(i, types.get(i)))
                        .toList();
        return new Relation.Project(pruned.relation(), references, Optional.empty());
    }

    private static Pruned prune(Relation relation, BitSet needed) {
        return switch (relation) {
            case Relation.VisibleScan scan -> scan(scan, needed);
            case Relation.Project project -> project(project, needed);
            case Relation.Filter filter -> filter(filter, needed);
            case Relation.Join join -> join(join, needed);
            case Relation.Aggregate aggregate -> aggregate(aggregate, needed);
            case Relation.Sort sort -> sort(sort, needed);
            case Relation.SetOperation operation -> set(operation, needed);
            case Relation.Correlate correlate -> correlate(correlate, needed);
            case Relation.Unnest _,
                    Relation.Values _,
                    Relation.GovernedScan _,
                    Relation.StreamScan _,
                    Relation.Release _ ->
                    unchanged(relation);
        };
    }

    private static Pruned scan(Relation.VisibleScan scan, BitSet needed) {
        return new Pruned(
                new Relation.VisibleScan(
                        scan.dataset(),
                        needed.stream().mapToObj(scan.columns()::get).toList(),
                        needed.stream().mapToObj(scan.types()::get).toList()),
                places(needed, scan.width()));
    }

    private static Pruned project(Relation.Project project, BitSet needed) {
        var kept =
                needed.stream()
                        .mapToObj(project.expressions()::get)
                        .map(Pruning::subqueries)
                        .toList();
        var below = Columns.of(kept);
        var outer = OuterRow.of(project.correlation(), kept);
        outer.ifPresent(row -> below.or(row.columns()));
        var input = prune(project.input(), below);
        return new Pruned(
                new Relation.Project(
                        input.relation(),
                        kept.stream().map(expression -> moved(expression, outer, input)).toList(),
                        outer.map(OuterRow::correlation)),
                places(needed, project.width()));
    }

    private static Pruned filter(Relation.Filter filter, BitSet needed) {
        var condition = subqueries(filter.condition());
        var below = (BitSet) needed.clone();
        Columns.collect(condition, below);
        var outer = OuterRow.of(filter.correlation(), List.of(condition));
        outer.ifPresent(row -> below.or(row.columns()));
        var input = prune(filter.input(), below);
        return new Pruned(
                new Relation.Filter(
                        input.relation(),
                        moved(condition, outer, input),
                        outer.map(OuterRow::correlation)),
                input.places());
    }

    private static Pruned join(Relation.Join join, BitSet needed) {
        int split = join.left().width();
        var below = (BitSet) needed.clone();
        Columns.collect(join.condition(), below);
        var left = prune(join.left(), below.get(0, split));
        var right = prune(join.right(), below.get(split, join.width()));
        var places = beside(left, right);
        var both = new ArrayList<>(left.relation().types());
        both.addAll(right.relation().types());
        var condition = subqueries(Columns.moved(join.condition(), i -> places[i], both));
        return new Pruned(
                new Relation.Join(
                        left.relation(),
                        right.relation(),
                        join.kind(),
                        condition,
                        placed(join.types(), places, both)),
                places);
    }

    private static Pruned correlate(Relation.Correlate correlate, BitSet needed) {
        int split = correlate.left().width();
        var right = prune(correlate.right(), needed.get(split, correlate.width()));
        var outer = new OuterRow(correlate.correlation(), right.relation().correlations().toList());
        var below = needed.get(0, split);
        below.or(outer.columns());
        var left = prune(correlate.left(), below);
        var inside = outer.moved(right.relation(), left.moves(), left.relation().types());
        var places = beside(left, right);
        var both = new ArrayList<>(left.relation().types());
        both.addAll(inside.types());
        return new Pruned(
                new Relation.Correlate(
                        left.relation(),
                        inside,
                        correlate.outer(),
                        correlate.correlation(),
                        placed(correlate.types(), places, both)),
                places);
    }

    /** Where the columns of two relations are in one row of both. */
    private static int[] beside(Pruned left, Pruned right) {
        int split = left.places().length;
        return IntStream.range(0, split + right.places().length)
                .map(i -> {
                    int place = i < split ? left.place(i) : right.place(i - split);
                    return place < 0 || i < split ? place : place + left.relation().width();
                })
                .toArray();
    }

    /** Columns of an input that stayed without being asked for have the input's own type. */
    private static List<RelDataType> placed(
            List<RelDataType> types, int[] places, List<RelDataType> otherwise) {
        var result = new ArrayList<>(otherwise);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                result.set(places[i], types.get(i));
            }
        }
        return result;
    }

    private static Pruned aggregate(Relation.Aggregate aggregate, BitSet needed) {
        int keys = aggregate.keys().size();
        var kept = new BitSet();
        kept.set(0, keys);
        kept.or(needed);
        if (kept.isEmpty() && aggregate.width() > 0) {
            kept.set(0);
        }
        var calls =
                kept.stream()
                        .filter(i -> i >= keys)
                        .mapToObj(i -> aggregate.calls().get(i - keys))
                        .toList();
        var below = new BitSet();
        aggregate.keys().forEach(below::set);
        calls.forEach(call -> Columns.collect(call, below));
        var input = prune(aggregate.input(), below);
        return new Pruned(
                new Relation.Aggregate(
                        input.relation(),
                        aggregate.keys().stream().map(input::place).toList(),
                        aggregate.groupingSets().stream()
                                .map(set -> set.stream().map(input::place).toList())
                                .toList(),
                        calls.stream().map(call -> Columns.moved(call, input.moves())).toList(),
                        kept.stream().mapToObj(aggregate.types()::get).toList()),
                places(kept, aggregate.width()));
    }

    private static Pruned sort(Relation.Sort sort, BitSet needed) {
        var below = (BitSet) needed.clone();
        sort.keys().forEach(key -> below.set(key.column()));
        var input = prune(sort.input(), below);
        var keys =
                sort.keys().stream()
                        .map(key ->
                                new Relation.Sort.Key(
                                        input.place(key.column()),
                                        key.descending(),
                                        key.nullsFirst()))
                        .toList();
        return new Pruned(
                new Relation.Sort(input.relation(), keys, sort.offset(), sort.fetch()),
                input.places());
    }

    /** A set operation that compares rows needs them whole. */
    private static Pruned set(Relation.SetOperation operation, BitSet needed) {
        boolean whole =
                !operation.all()
                        || operation.kind() != Relation.SetOperation.Kind.UNION
                        || needed.isEmpty();
        var kept = whole ? allOf(operation.width()) : needed;
        return new Pruned(
                new Relation.SetOperation(
                        operation.kind(),
                        operation.all(),
                        operation.inputs().stream().map(input -> exactly(input, kept)).toList(),
                        kept.stream().mapToObj(operation.types()::get).toList()),
                places(kept, operation.width()));
    }

    private static Pruned unchanged(Relation relation) {
        return new Pruned(relation, IntStream.range(0, relation.width()).toArray());
    }

    private static RexNode moved(RexNode expression, Optional<OuterRow> outer, Pruned input) {
        var types = input.relation().types();
        var moved = Columns.moved(expression, input.moves(), types);
        return outer.map(row -> row.moved(moved, input.moves(), types)).orElse(moved);
    }

    private static RexNode subqueries(RexNode expression) {
        return Subquery.replaced(expression, BUILDER, Pruning::prune);
    }

    private static BitSet allOf(int width) {
        var all = new BitSet();
        all.set(0, width);
        return all;
    }

    private static int[] places(BitSet kept, int width) {
        var places = new int[width];
        int next = 0;
        for (int i = 0; i < width; i++) {
            places[i] = kept.get(i) ? next++ : -1;
        }
        return places;
    }
}
