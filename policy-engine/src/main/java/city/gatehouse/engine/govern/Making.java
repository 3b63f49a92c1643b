package city.gatehouse.engine.govern;

import city.gatehouse.engine.relation.Subquery;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * How a value came from the columns of datasets, from the least to the most that a statement had to
 * say in it. It matters where values are added up: a sum of values that a statement chose for each
 * row, such as 1 for most and 1,000,000 for one, counts those rows although each row adds
 * something.
 */
enum Making {
    /** A column. */
    NAMED,
    /** Columns added up, or multiplied by constants. */
    SCALED,
    /** Zero or NULL for some rows, and for the others a column or one constant. */
    CHOSEN,
    /** Anything else. */
    MIXED;

    /** Functions of dates that no threshold of the statement's own goes into. */
    private static final Set<String> MEASURES = Set.of("EXTRACT", "DATE_DIFF", "DATE_PART");

    /** Functions that keep zero, and tell little else apart. */
    private static final Set<String> ROUNDINGS =
            Set.of("ROUND", "TRUNC", "FLOOR", "CEIL", "CEILING", "ABS");

    static Making most(List<Making> makings) {
        return makings.isEmpty() ? NAMED : Collections.max(makings);
    }

    /** The making of a call of operands with {@code makings}. */
    static Making of(RexCall call, List<Making> makings) {
        if (call.getOperator() instanceof Subquery subquery) {
            return subquery.form() == Subquery.Form.SCALAR ? MIXED : CHOSEN;
        }
        var columns =
                IntStream.range(0, makings.size())
                        .filter(i -> !RexUtil.isLiteral(call.getOperands().get(i), true))
                        .mapToObj(makings::get)
                        .toList();
        if (columns.isEmpty()) {
            return CHOSEN;
        }
        var most = most(columns);
        return switch (call.getKind()) {
            case CAST, SAFE_CAST -> cast(call, most);
            case MINUS_PREFIX -> most == NAMED ? SCALED : most;
            case PLUS, MINUS -> most.compareTo(SCALED) <= 0 ? SCALED : MIXED;
            case TIMES -> columns.size() == 1 ? most(List.of(SCALED, most)) : product(most);
            case DIVIDE ->
                    RexUtil.isLiteral(call.getOperands().getLast(), true)
                            ? most(List.of(SCALED, most))
                            : MIXED;
            case CASE -> choice(call, makings);
            default -> {
                var name = call.getOperator().getName();
                if (name.equals("COALESCE")) {
                    yield choice(
                            call, makings, IntStream.range(0, makings.size()).boxed().toList());
                }
                if (MEASURES.contains(name)) {
                    yield most == NAMED ? SCALED : MIXED;
                }
                yield ROUNDINGS.contains(name) && (most == NAMED || most == CHOSEN)
                                || SqlTypeUtil.isBoolean(call.getType())
                        ? CHOSEN
                        : MIXED;
            }
        };
    }

    private static Making product(Making most) {
        return most == MIXED ? MIXED : CHOSEN;
    }

    private static Making cast(RexCall call, Making inner) {
        var from = call.getOperands().getFirst().getType();
        boolean same =
                SqlTypeUtil.isNumeric(from) == SqlTypeUtil.isNumeric(call.getType())
                        && (!SqlTypeName.INT_TYPES.contains(call.getType().getSqlTypeName())
                                || SqlTypeName.INT_TYPES.contains(from.getSqlTypeName()));
        if (same) {
            return inner;
        }
        return inner == SCALED ? MIXED : most(List.of(CHOSEN, inner));
    }

    private static Making choice(RexCall call, List<Making> makings) {
        int last = makings.size() - 1;
        return choice(
                call,
                makings,
                IntStream.rangeClosed(0, last)
                        .filter(i -> i % 2 == 1 || i == last)
                        .boxed()
                        .toList());
    }

    /** Of one of the {@code values} among the operands. */
    private static Making choice(RexCall call, List<Making> makings, List<Integer> values) {
        var shown = values.stream().filter(i -> !isNothing(call.getOperands().get(i))).toList();
        boolean one = shown.stream().map(call.getOperands()::get).distinct().count() == 1;
        return one && makings.get(shown.getFirst()) != MIXED ? CHOSEN : MIXED;
    }

    private static boolean isNothing(RexNode node) {
        var value = node;
        while (value instanceof RexCall cast && RexUtil.isLiteral(cast, true)) {
            value = cast.getOperands().getFirst();
        }
        return value instanceof RexLiteral literal
                && (literal.isNull()
                        || SqlTypeUtil.isNumeric(literal.getType())
                                && BigDecimal.ZERO.compareTo(literal.getValueAs(BigDecimal.class))
                                        == 0);
    }
}
