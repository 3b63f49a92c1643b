package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.ArrayList;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBound;

/** Writes window functions: partition, order, frame and what the frame leaves out. */
final class WindowWriter {
    private final StoreDialect dialect;
    private final ExpressionWriter expressions;

    WindowWriter(StoreDialect dialect, ExpressionWriter expressions) {
        this.dialect = dialect;
        this.expressions = expressions;
    }

    String write(RexOver over) {
        var function = over.getAggOperator();
        if (Functions.rule(function).isEmpty()) {
            throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION));
        }
        return dialect.windowCall(over, expressions.write(over.getOperands()), window(over));
    }

    private String window(RexOver over) {
        var window = over.getWindow();
        var parts = new ArrayList<String>();
        if (!window.partitionKeys.isEmpty()) {
            parts.add("PARTITION BY " + String.join(", ", expressions.write(window.partitionKeys)));
        }
        if (!window.orderKeys.isEmpty()) {
            var keys =
                    window.orderKeys.stream()
                            .map(key ->
                                    dialect.sortKey(
                                            expressions.write(key.left),
                                            key.left.getType(),
                                            key.getDirection(),
                                            key.getNullDirection()))
                            .toList();
            parts.add("ORDER BY " + String.join(", ", keys));
        }
        if (over.getAggOperator().allowsFraming()) {
            parts.add(frame(window));
        }
        return String.join(" ", parts);
    }

    private String frame(RexWindow window) {
        return (window.isRows() ? "ROWS" : "RANGE")
                + " BETWEEN "
                + bound(window.getLowerBound())
                + " AND "
                + bound(window.getUpperBound())
                + exclusion(window);
    }

    private static String exclusion(RexWindow window) {
        return switch (window.getExclude()) {
            case EXCLUDE_NO_OTHER -> "";
            case EXCLUDE_CURRENT_ROW -> " EXCLUDE CURRENT ROW";
            case EXCLUDE_GROUP -> " EXCLUDE GROUP";
            case EXCLUDE_TIES -> " EXCLUDE TIES";
        };
    }

    private String bound(RexWindowBound bound) {
        if (bound.isCurrentRow()) {
            return "CURRENT ROW";
        }
        var direction = bound.isPreceding() ? " PRECEDING" : " FOLLOWING";
        RexNode offset = bound.getOffset();
        return (bound.isUnbounded() || offset == null ? "UNBOUNDED" : expressions.write(offset))
                + direction;
    }
}
