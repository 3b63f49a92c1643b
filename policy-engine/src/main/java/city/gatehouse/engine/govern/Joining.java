package city.gatehouse.engine.govern;

import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Connectives;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.relation.Relation.Join.Kind;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A join with rows of subjects that are yet to be counted. How often such a row counts afterwards
 * must follow from the data, not from the statement: what it is joined with is unique in the joined
 * columns, or data as they are; and rows that are about nobody must not hide in the groups of
 * others.
 */
final class Joining {
    private final Relation.Join join;
    private final Governed left;
    private final Governed right;
    private final Conditions conditions;
    private final List<Fact> facts;
    private final List<RexNode> others = new ArrayList<>();
    private final Set<Integer> leftLinks = new HashSet<>();
    private final Set<Integer> rightLinks = new HashSet<>();

    Joining(Relation.Join join, Governed left, Governed right, Conditions conditions) {
        this.join = join;
        this.left = left;
        this.right = right;
        this.conditions = conditions;
        this.facts = sided(false, false);
        Connectives.conjuncts(join.condition()).forEach(this::sort);
    }

    /**
     * What is known of the columns of both inputs behind the join.
     *
     * @throws RefusedException SINGLED_OUT or GROUP_SHAPE
     */
    List<Fact> columns() {
        if (!left.isPending() && !right.isPending()) {
            conditions.checkIdentifying(join.condition(), facts);
            return facts;
        }
        boolean uniqueRight = isUnique(right, rightLinks);
        boolean uniqueLeft = isUnique(left, leftLinks);
        checkPadded();
        if (left.isPending() && right.isPending()) {
            boolean isUnique = uniqueLeft && uniqueRight;
            check(
                    sided(false, !isUnique),
                    preserves(Kind.LEFT) && !uniqueRight,
                    preserves(Kind.RIGHT) && !uniqueLeft);
            return sided(false, !isUnique);
        }
        boolean isUnique = left.isPending() ? uniqueRight : uniqueLeft;
        var other = left.isPending() ? right : left;
        var links = left.isPending() ? rightLinks : leftLinks;
        if (!isUnique && !(isAsItIs(other.relation()) && areColumns(other, links))) {
            throw Conditions.weighted();
        }
        var sided = sided(!isUnique && right.isPending(), !isUnique && left.isPending());
        check(
                sided,
                !isUnique && left.isPending() && preserves(Kind.LEFT),
                !isUnique && right.isPending() && preserves(Kind.RIGHT));
        return sided;
    }

    /** The columns that keep rows about nobody apart; see {@link Governed#anchors}. */
    List<Integer> anchors() {
        var anchors = new ArrayList<>(left.anchors());
        right.anchors().forEach(i -> anchors.add(i == Governed.LOST ? i : i + left.visible()));
        if (left.isPending() != right.isPending()) {
            if (!left.isPending() && preserves(Kind.LEFT)) {
                anchors.addAll(leftLinks);
            }
            if (!right.isPending() && preserves(Kind.RIGHT)) {
                rightLinks.forEach(i -> anchors.add(i + left.visible()));
            }
        }
        return anchors;
    }

    private boolean preserves(Kind side) {
        return join.kind() == side || join.kind() == Kind.FULL;
    }

    /** Equal columns link the inputs; whatever else is asked of them stands beside. */
    private void sort(RexNode conjunct) {
        if (conjunct instanceof RexCall call
                && (call.getKind() == SqlKind.EQUALS
                        || call.getKind() == SqlKind.IS_NOT_DISTINCT_FROM)) {
            var a = column(call.getOperands().get(0));
            var b = column(call.getOperands().get(1));
            if (a.isPresent() && b.isPresent()) {
                int low = Math.min(a.getAsInt(), b.getAsInt());
                int high = Math.max(a.getAsInt(), b.getAsInt());
                if (low < left.visible() && high >= left.visible()) {
                    leftLinks.add(low);
                    rightLinks.add(high - left.visible());
                    return;
                }
            }
        }
        others.add(conjunct);
    }

    private OptionalInt column(RexNode node) {
        var value = node;
        while (value instanceof RexCall call && call.getKind() == SqlKind.CAST) {
            value = call.getOperands().getFirst();
        }
        if (!(value instanceof RexInputRef reference)) {
            return OptionalInt.empty();
        }
        boolean isCounted =
                reference.getIndex() < left.visible() ? left.isPending() : right.isPending();
        return !isCounted || conditions.fact(node, facts).isNamed()
                ? OptionalInt.of(reference.getIndex())
                : OptionalInt.empty();
    }

    /**
     * Checks what is asked beside the links.
     *
     * @param countsLeft whether a condition on a left row alone would say how often it counts,
     *     since it stays once without a partner
     */
    private void check(List<Fact> sided, boolean countsLeft, boolean countsRight) {
        for (var condition : others) {
            var inputs = RelOptUtil.InputFinder.bits(condition);
            boolean onLeft = inputs.intersects(ImmutableBitSet.range(left.visible()));
            boolean onRight =
                    inputs.intersects(
                            ImmutableBitSet.range(
                                    left.visible(), left.visible() + right.visible()));
            if (onLeft && !onRight && countsLeft || onRight && !onLeft && countsRight) {
                throw Conditions.weighted();
            }
            conditions.check(condition, sided);
        }
        conditions.checkIdentifying(join.condition(), sided);
    }

    /** Rows about nobody that an outer join keeps. */
    private void checkPadded() {
        boolean keepsNobody =
                !left.isPending() && preserves(Kind.LEFT)
                        || !right.isPending() && preserves(Kind.RIGHT);
        if (keepsNobody && (!others.isEmpty() || leftLinks.isEmpty())) {
            throw padded();
        }
    }

    static RefusedException padded() {
        return new RefusedException(
                Refusal.of(
                                RefusalCode.GROUP_SHAPE,
                                "rows without residents would be counted among those of residents")
                        .help(
                                "use an inner join, or group by the joined columns of the rows that"
                                        + " are kept"));
    }

    /** A hidden key has the values of a visible one that is linked. */
    private static boolean isUnique(Governed input, Set<Integer> links) {
        var columns = new HashSet<>(links);
        for (int link : links) {
            input.columns().get(link).key().ifPresent(key -> columns.add(input.visible() + key));
        }
        return Uniqueness.isProven(input.relation(), columns);
    }

    /** Whatever a statement makes for itself it could make alike for as many rows as it likes. */
    private static boolean areColumns(Governed input, Set<Integer> links) {
        return links.stream().allMatch(i -> input.columns().get(i).making().isColumn());
    }

    /** Rows of data, each as often as it is there. */
    private static boolean isAsItIs(Relation relation) {
        return switch (relation) {
            case Relation.GovernedScan _ -> true;
            case Relation.Project project -> isAsItIs(project.input());
            case Relation.Filter filter -> isAsItIs(filter.input());
            case Relation.Sort sort -> isAsItIs(sort.input());
            case Relation.Join inner ->
                    isAsItIs(inner.left())
                            && isAsItIs(inner.right())
                            && Connectives.conjuncts(inner.condition()).stream()
                                    .allMatch(Joining::isEquality);
            case Relation.VisibleScan _,
                    Relation.StreamScan _,
                    Relation.Unnest _,
                    Relation.Values _,
                    Relation.Correlate _,
                    Relation.Aggregate _,
                    Relation.Release _,
                    Relation.SetOperation _ ->
                    false;
        };
    }

    private static boolean isEquality(RexNode conjunct) {
        return conjunct instanceof RexCall call
                && call.getKind() == SqlKind.EQUALS
                && call.getOperands().stream().allMatch(RexInputRef.class::isInstance);
    }

    private List<Fact> sided(boolean isLeftOther, boolean isRightOther) {
        var sided = new ArrayList<Fact>();
        left.columns().forEach(fact -> sided.add(isLeftOther ? fact.on(Side.OTHER) : fact));
        for (var fact : right.columns()) {
            var moved =
                    fact.key().isPresent()
                            ? fact.withKey(
                                    OptionalInt.of(fact.key().getAsInt() + left.subjects().size()))
                            : fact;
            sided.add(isRightOther ? moved.on(Side.OTHER) : moved);
        }
        return sided;
    }
}
