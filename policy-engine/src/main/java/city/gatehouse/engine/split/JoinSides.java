package city.gatehouse.engine.split;

import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.sql.SqlKind;

/** Which rows a join that no single store computes wants of its sides. */
final class JoinSides {
    private final Relation.Join join;
    private final List<Pair> pairs;

    /** Columns that the join wants equal, each counted on its own side. */
    private record Pair(RexInputRef left, RexInputRef right) {}

    private JoinSides(Relation.Join join, List<Pair> pairs) {
        this.join = join;
        this.pairs = pairs;
    }

    static JoinSides of(Relation.Join join) {
        int width = join.left().width();
        var pairs =
                Connectives.conjuncts(join.condition()).stream()
                        .filter(condition -> condition.getKind() == SqlKind.EQUALS)
                        .map(condition -> ((RexCall) condition).getOperands())
                        .filter(sides -> sides.stream().allMatch(RexInputRef.class::isInstance))
                        .map(sides -> sides.stream().map(RexInputRef.class::cast).toList())
                        .flatMap(sides -> pair(sides.getFirst(), sides.getLast(), width))
                        .toList();
        return new JoinSides(join, pairs);
    }

    private static Stream<Pair> pair(RexInputRef one, RexInputRef other, int width) {
        var left = one.getIndex() < other.getIndex() ? one : other;
        var right = left == one ? other : one;
        return left.getIndex() < width && right.getIndex() >= width
                ? Stream.of(
                        new Pair(left, new RexInputRef(right.getIndex() - width, right.getType())))
                : Stream.empty();
    }

    /** Whether the left side can be reduced by the right one, and more so than the other way. */
    boolean isRightFirst(List<Wish> wishes) {
        return losesLeft()
                && (!losesRight()
                        || conditions(join.right()) + right(wishes).size()
                                > conditions(join.left()) + left(wishes).size());
    }

    /** What there is to say about the left side alone. */
    List<Wish> left(List<Wish> wishes) {
        return losesRight()
                ? wishes.stream().filter(wish -> wish.column() < join.left().width()).toList()
                : List.of();
    }

    /** And when the right side is read before. */
    List<Wish> left(List<Wish> wishes, Relation right) {
        var all = new ArrayList<>(left(wishes));
        if (losesLeft()) {
            pairs.forEach(pair ->
                    Wish.of(pair.left(), right, pair.right().getIndex()).ifPresent(all::add));
        }
        return all;
    }

    /** What there is to say about the right side alone. */
    List<Wish> right(List<Wish> wishes) {
        int width = join.left().width();
        return losesLeft()
                ? wishes.stream()
                        .filter(wish -> wish.column() >= width)
                        .map(wish -> wish.moved(-width))
                        .toList()
                : List.of();
    }

    /** And when the left side is read before. */
    List<Wish> right(List<Wish> wishes, Relation left) {
        var all = new ArrayList<>(right(wishes));
        if (losesRight()) {
            pairs.forEach(pair ->
                    Wish.of(pair.right(), left, pair.left().getIndex()).ifPresent(all::add));
        }
        return all;
    }

    /** Whether a left row without a partner is left out. */
    private boolean losesLeft() {
        return join.kind() == Relation.Join.Kind.INNER || join.kind() == Relation.Join.Kind.RIGHT;
    }

    /** Whether a right row without a partner is left out. */
    private boolean losesRight() {
        return join.kind() == Relation.Join.Kind.INNER || join.kind() == Relation.Join.Kind.LEFT;
    }

    /** How much a statement says about the rows that it wants: the more, the fewer there may be. */
    private static long conditions(Relation relation) {
        return relation.tree()
                .mapToLong(node ->
                        switch (node) {
                            case Relation.Filter filter ->
                                    Connectives.conjuncts(filter.condition()).size();
                            case Relation.Sort sort -> sort.limits() ? 1 : 0;
                            case Relation.Aggregate _, Relation.Release _, Relation.Values _ -> 1;
                            default -> 0;
                        })
                .sum();
    }
}
