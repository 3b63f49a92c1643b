package city.gatehouse.engine.govern;

import static java.util.Objects.requireNonNull;

import city.gatehouse.engine.relation.Connectives;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * Proves how the rows for which two conditions are true lie to each other. What is not proven is
 * taken to be neither.
 */
final class Predicates {
    private Predicates() {}

    /** Whether every row that fulfils {@code a} fulfils {@code b}. */
    static boolean implies(RexNode a, RexNode b) {
        return Known.of(a).implies(Known.of(b));
    }

    /** Whether no row fulfils both. */
    static boolean areDisjoint(RexNode a, RexNode b) {
        var first = Known.of(a);
        var second = Known.of(b);
        return first.excludes(second) || second.excludes(first);
    }

    /** Whether every row fulfils one of them, but for those where a column is NULL. */
    static boolean cover(List<RexNode> conditions) {
        var whole = conditions.stream().map(Predicates::plain).toList();
        if (whole.stream().anyMatch(one -> whole.stream().anyMatch(o -> isNegation(one, o)))) {
            return true;
        }
        var covered = new HashMap<RexNode, RangeSet<Comparable<Object>>>();
        for (var condition : whole) {
            Known.of(condition)
                    .values()
                    .ifPresent(values ->
                            covered.computeIfAbsent(values.column(), _ -> TreeRangeSet.create())
                                    .addAll(values.ranges()));
        }
        return covered.values().stream().anyMatch(ranges -> ranges.complement().isEmpty());
    }

    /** Is true for the same rows. */
    private static RexNode plain(RexNode condition) {
        return condition.isA(SqlKind.IS_TRUE)
                ? plain(((RexCall) condition).getOperands().getFirst())
                : condition;
    }

    private static boolean isNegation(RexNode one, RexNode other) {
        return negated(one).map(other::equals).orElse(false);
    }

    /** What is not true where a condition is. */
    private static Optional<RexNode> negated(RexNode condition) {
        return condition.isA(SqlKind.NOT) || condition.isA(SqlKind.IS_NOT_TRUE)
                ? Optional.of(plain(((RexCall) condition).getOperands().getFirst()))
                : Optional.empty();
    }

    /**
     * All that holds together for the rows for which a condition is true.
     *
     * @param ranges the values that columns have
     * @param others what is known by its wording alone
     */
    private record Known(Map<RexNode, RangeSet<Comparable<Object>>> ranges, List<RexNode> others) {
        static Known of(RexNode condition) {
            var ranges = new HashMap<RexNode, RangeSet<Comparable<Object>>>();
            var others = new ArrayList<RexNode>();
            for (var conjunct : Connectives.conjuncts(plain(condition))) {
                var plain = plain(conjunct);
                Values.of(plain)
                        .ifPresentOrElse(
                                values -> ranges.merge(values.column, values.ranges, Known::common),
                                () -> others.add(plain));
            }
            return new Known(ranges, others);
        }

        private static RangeSet<Comparable<Object>> common(
                RangeSet<Comparable<Object>> one, RangeSet<Comparable<Object>> other) {
            var common = TreeRangeSet.<Comparable<Object>>create();
            one.asRanges().forEach(range -> common.addAll(other.subRangeSet(range)));
            return common;
        }

        /** The values of the one column that all of it is about. */
        Optional<Values> values() {
            return others.isEmpty() && ranges.size() == 1
                    ? ranges.entrySet().stream()
                            .map(one -> new Values(one.getKey(), one.getValue()))
                            .findFirst()
                    : Optional.empty();
        }

        boolean implies(Known wanted) {
            return wanted.others.stream().allMatch(this::says)
                    && wanted.ranges.entrySet().stream()
                            .allMatch(one -> {
                                var own = ranges.get(one.getKey());
                                return own != null && one.getValue().enclosesAll(own);
                            });
        }

        private boolean says(RexNode other) {
            return others.contains(other)
                    || other.isA(SqlKind.IS_NOT_NULL)
                            && hasValue(((RexCall) other).getOperands().getFirst());
        }

        private boolean hasValue(RexNode column) {
            return ranges.containsKey(column)
                    || others.stream()
                            .anyMatch(own ->
                                    own.isA(SqlKind.IS_NOT_NULL)
                                            && ((RexCall) own).getOperands().contains(column));
        }

        boolean excludes(Known other) {
            return others.stream().anyMatch(own -> isDenied(own, other))
                    || ranges.entrySet().stream()
                            .anyMatch(one -> {
                                var theirs = other.ranges.get(one.getKey());
                                return theirs != null && common(one.getValue(), theirs).isEmpty();
                            });
        }

        private static boolean isDenied(RexNode own, Known other) {
            if (own instanceof RexCall call && own.isA(SqlKind.IS_NULL)) {
                return other.hasValue(call.getOperands().getFirst());
            }
            return negated(own).map(Known::of).map(other::implies).orElse(false);
        }
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
                // Below a NOT or an OR.
                case AND -> Known.of(call).values();
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

        private static Optional<Values> of(RexNode column, SqlKind kind, RexLiteral literal) {
            return value(column.getType(), literal).flatMap(value -> of(column, kind, value));
        }

        /** What literals that are compared with one column are compared with each other as. */
        @SuppressWarnings("unchecked") // They are of one type.
        private static Optional<Comparable<Object>> value(RelDataType column, RexLiteral literal) {
            if (literal.isNull()) {
                return Optional.empty();
            }
            Object value;
            if (SqlTypeUtil.isExactNumeric(column)
                    && SqlTypeUtil.isExactNumeric(literal.getType())) {
                value = literal.getValueAs(BigDecimal.class);
            } else if (column.getSqlTypeName() == SqlTypeName.DOUBLE
                    && SqlTypeUtil.isNumeric(literal.getType())) {
                // As they are compared in a store: 0.1 is the number 1e-1, and -0.0 is 0.0.
                value = requireNonNull(literal.getValueAs(Double.class)) + 0.0;
            } else if (column.getSqlTypeName() == literal.getType().getSqlTypeName()
                    && !SqlTypeUtil.isNumeric(column)) {
                value = literal.getValueAs(Comparable.class);
            } else {
                return Optional.empty();
            }
            return Optional.ofNullable((Comparable<Object>) value);
        }

        private static Optional<Values> of(RexNode column, SqlKind kind, Comparable<Object> value) {
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
