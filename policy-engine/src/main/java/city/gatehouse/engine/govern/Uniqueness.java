package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Relation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;

/** Proves that no two rows of a relation are alike in some of its columns. */
final class Uniqueness {
    private Uniqueness() {}

    /** Whether it is proven; whatever is not listed is not. */
    static boolean isProven(Relation relation, Set<Integer> columns) {
        return relation.isOneRow()
                || switch (relation) {
                    case Relation.Project project ->
                            isProven(project.input(), below(project, columns));
                    case Relation.Filter filter -> isProven(filter.input(), columns);
                    case Relation.Sort sort -> isProven(sort.input(), columns);
                    case Relation.Aggregate aggregate ->
                            aggregate.isSimple() && holdsFirst(columns, aggregate.keys().size());
                    case Relation.Release release -> holdsFirst(columns, release.keys().size());
                    case Relation.SetOperation operation ->
                            !operation.all() && holdsFirst(columns, operation.width());
                    case Relation.Values values -> isDistinct(values, columns);
                    case Relation.VisibleScan _,
                            Relation.GovernedScan _,
                            Relation.StreamScan _,
                            Relation.Unnest _,
                            Relation.Join _,
                            Relation.Correlate _ ->
                            false;
                };
    }

    private static boolean holdsFirst(Set<Integer> columns, int width) {
        for (int i = 0; i < width; i++) {
            if (!columns.contains(i)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> below(Relation.Project project, Set<Integer> columns) {
        var below = new HashSet<Integer>();
        for (int column : columns) {
            if (project.expressions().get(column) instanceof RexInputRef reference) {
                below.add(reference.getIndex());
            }
        }
        return below;
    }

    private static boolean isDistinct(Relation.Values values, Set<Integer> columns) {
        var seen =
                values.rows().stream()
                        .map(row -> columns.stream().sorted().map(i -> value(row.get(i))).toList())
                        .collect(Collectors.toSet());
        return seen.size() == values.rows().size();
    }

    /** Equal for literals that compare equal: 1 and 1.0 do. */
    private static List<Object> value(RexLiteral literal) {
        return literal.getValue() instanceof BigDecimal number
                ? List.of(number.stripTrailingZeros())
                : literal.isNull() ? List.of() : List.of(literal.getValueAs(Comparable.class));
    }
}
