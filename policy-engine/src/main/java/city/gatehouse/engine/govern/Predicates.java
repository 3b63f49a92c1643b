package city.gatehouse.engine.govern;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/**
 * Proves how the rows for which two conditions are true lie to each other. What is not proven is
 * taken to be neither.
 */
final class Predicates {
    private Predicates() {}

    /** Whether every row that fulfils {@code a} fulfils {@code b}. */
    static boolean implies(RexNode a, RexNode b) {
        var given = conjuncts(a);
        return conjuncts(b).stream()
                .allMatch(wanted -> given.stream().anyMatch(known -> impliesOne(known, wanted)));
    }

    /** Whether no row fulfils both. */
    static boolean areDisjoint(RexNode a, RexNode b) {
        var first = conjuncts(a);
        return conjuncts(b).stream()
                .anyMatch(one -> first.stream().anyMatch(other -> excludes(one, other)));
    }

    /** Whether every row fulfils one of them, but for those where a column is NULL. */
    static boolean cover(List<RexNode> conditions) {
        var single =
                conditions.stream()
                        .map(Predicates::conjuncts)
                        .filter(parts -> parts.size() == 1)
                        .map(List::getFirst)
                        .toList();
        if (single.stream().anyMatch(one -> single.stream().anyMatch(o -> isNegation(one, o)))) {
            return true;
        }
        var covered = new HashMap<RexNode, RangeSet<Comparable<Object>>>();
        for (var condition : single) {
            Values.of(condition)
                    .ifPresent(values ->
                            covered.computeIfAbsent(values.column(), _ -> TreeRangeSet.create())
                                    .addAll(values.ranges()));
        }
        return covered.values().stream().anyMatch(ranges -> ranges.complement().isEmpty());
    }

    private static List<RexNode> conjuncts(RexNode condition) {
        return RelOptUtil.conjunctions(plain(condition)).stream().map(Predicates::plain).toList();
    }

    /** Is true for the same rows. */
    private static RexNode plain(RexNode condition) {
        return condition.isA(SqlKind.IS_TRUE)
                ? plain(((RexCall) condition).getOperands().getFirst())
                : condition;
    }

    private static boolean impliesOne(RexNode known, RexNode wanted) {
        if (known.equals(wanted)) {
            return true;
        }
        var from = Values.of(known);
        var to = Values.of(wanted);
        return from.isPresent()
                && to.isPresent()
                && from.get().column().equals(to.get().column())
                && to.get().ranges().enclosesAll(from.get().ranges());
    }

    private static boolean excludes(RexNode one, RexNode other) {
        if (isNegation(one, other) || isNegation(other, one)) {
            return true;
        }
        var first = Values.of(one);
        var second = Values.of(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().column().equals(second.get().column())
                && second.get().ranges().asRanges().stream()
                        .allMatch(range -> first.get().ranges().subRangeSet(range).isEmpty());
    }

    private static boolean isNegation(RexNode one, RexNode other) {
        return (one.isA(SqlKind.NOT) || one.isA(SqlKind.IS_NOT_TRUE))
                && plain(((RexCall) one).getOperands().getFirst()).equals(other);
    }

    /**
     * A column, or what is computed of columns in one and the same way, and the values for which a
     * condition is true.
     */
    private record Values(RexNode column, RangeSet<Comparable<Object>> ranges) {
        static Optional<Values> of(RexNode condition) {
            if (!(condition instanceof RexCall call)) {
                return Optional.empty();
            }
            return switch (call.getKind()) {
                case EQUALS,
                        NOT_EQUALS,
                        LESS_THAN,
                        LESS_THAN_OR_EQUAL,
                        GREATER_THAN,
                        GREATER_THAN_OR_EQUAL ->
                        comparison(call);
                case OR -> union(call);
                case NOT ->
                        of(call.getOperands().getFirst())
                                .map(inner -> new Values(inner.column, inner.ranges.complement()));
                default -> Optional.empty();
            };
        }

        private static Optional<Values> union(RexCall call) {
            var parts = call.getOperands().stream().map(Values::of).toList();
            if (!parts.stream().allMatch(Optional::isPresent)) {
                return Optional.empty();
            }
            var column = parts.getFirst().orElseThrow().column;
            var union = TreeRangeSet.<Comparable<Object>>create();
            for (var part : parts) {
                if (!part.orElseThrow().column.equals(column)) {
                    return Optional.empty();
                }
                union.addAll(part.orElseThrow().ranges);
            }
            return Optional.of(new Values(column, union));
        }

        private static Optional<Values> comparison(RexCall call) {
            var first = call.getOperands().getFirst();
            var second = call.getOperands().getLast();
            if (first instanceof RexLiteral == second instanceof RexLiteral) {
                return Optional.empty();
            }
            return second instanceof RexLiteral literal
                    ? of(first, call.getKind(), literal)
                    : of(second, call.getKind().reverse(), (RexLiteral) first);
        }

        @SuppressWarnings("unchecked") // Literals of one type are compared with each other alone.
        private static Optional<Values> of(RexNode column, SqlKind kind, RexLiteral literal) {
            if (literal.isNull()
                    || column.getType().getSqlTypeName() != literal.getType().getSqlTypeName()
                            && !(literal.getValue() instanceof java.math.BigDecimal)) {
                return Optional.empty();
            }
            var value = (Comparable<Object>) literal.getValueAs(Comparable.class);
            var ranges = TreeRangeSet.<Comparable<Object>>create();
            switch (kind) {
                case EQUALS -> ranges.add(Range.singleton(value));
                case NOT_EQUALS -> {
                    ranges.add(Range.lessThan(value));
                    ranges.add(Range.greaterThan(value));
                }
                case LESS_THAN -> ranges.add(Range.lessThan(value));
                case LESS_THAN_OR_EQUAL -> ranges.add(Range.atMost(value));
                case GREATER_THAN -> ranges.add(Range.greaterThan(value));
                case GREATER_THAN_OR_EQUAL -> ranges.add(Range.atLeast(value));
                default -> {
                    return Optional.empty();
                }
            }
            return Optional.of(new Values(column, ranges));
        }
    }
}
