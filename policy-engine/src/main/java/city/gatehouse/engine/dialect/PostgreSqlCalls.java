package city.gatehouse.engine.dialect;

import static org.apache.calcite.sql.SqlKind.GREATER_THAN;
import static org.apache.calcite.sql.SqlKind.GREATER_THAN_OR_EQUAL;
import static org.apache.calcite.sql.SqlKind.LESS_THAN;
import static org.apache.calcite.sql.SqlKind.LESS_THAN_OR_EQUAL;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/** One operator or function of the library in PostgreSQL's words, where it has any. */
final class PostgreSqlCalls extends ExactCalls {
    static final Set<String> FUNCTIONS =
            Set.of(
                    "coalesce",
                    "date_trunc",
                    "extract",
                    "greatest",
                    "isfinite",
                    "least",
                    "left",
                    "length",
                    "nullif",
                    "right",
                    "starts_with",
                    "strpos",
                    "substr");

    private static final Set<SqlKind> ORDERING =
            Set.of(LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL);

    /** Parts that both take from the same calendar, and truncate to alike. */
    private static final Set<TimeUnitRange> PARTS =
            Set.of(
                    TimeUnitRange.MONTH,
                    TimeUnitRange.DAY,
                    TimeUnitRange.HOUR,
                    TimeUnitRange.MINUTE,
                    TimeUnitRange.QUARTER,
                    TimeUnitRange.DOW,
                    TimeUnitRange.ISODOW,
                    TimeUnitRange.DOY);

    PostgreSqlCalls(StoreDialect dialect, RexCall call, List<String> operands) {
        super(dialect, call, operands);
    }

    @Override
    String compared(String operator) {
        var first = type(0);
        if (!ExactTypes.areComparable(first, type(1))) {
            throw refused();
        }
        var left =
                ORDERING.contains(call.getKind())
                        ? PostgreSqlTypes.ordered(operands.get(0), first)
                        : operands.get(0);
        return "(" + left + " " + operator + " " + operands.get(1) + ")";
    }

    /** The library has no escape without being told one; PostgreSQL has. */
    @Override
    String like() {
        boolean isLike = call.getOperator().getName().equals("LIKE");
        boolean isKnown = call.getOperands().get(1) instanceof RexLiteral;
        if (!isLike || !isKnown || !ExactTypes.isText(type(0))) {
            throw refused();
        }
        var escape = operands.size() > 2 ? operands.get(2) : "''";
        return "(" + operands.get(0) + " LIKE " + operands.get(1) + " ESCAPE " + escape + ")";
    }

    /** Of what is infinite no part is known. */
    @Override
    String extract() {
        var part =
                call.getOperands().getFirst() instanceof RexLiteral literal
                        ? literal.getValueAs(TimeUnitRange.class)
                        : null;
        var from = type(1).getSqlTypeName();
        boolean isKnown =
                part != null
                        && PARTS.contains(part)
                        && (from == SqlTypeName.TIMESTAMP
                                || from == SqlTypeName.DATE && !OF_A_DAY.contains(part));
        if (!isKnown) {
            throw refused();
        }
        return "CASE WHEN isfinite(%2$s) THEN CAST(extract(%1$s FROM %2$s) AS BIGINT) END"
                .formatted(
                        Objects.requireNonNull(part).name().toLowerCase(Locale.ROOT),
                        operands.get(1));
    }

    private String extreme(String function) {
        alike(function);
        var first = PostgreSqlTypes.ordered(operands.getFirst(), call.getType());
        var others = operands.subList(1, operands.size());
        return function
                + "("
                + first
                + (others.isEmpty() ? "" : ", " + String.join(", ", others))
                + ")";
    }

    /** A numeric has as many as it needs. */
    @Override
    boolean keepsDigits() {
        return true;
    }

    @Override
    boolean movesInstants() {
        return true;
    }

    @Override
    String moved(String operator) {
        return dialect.cast(infix(operator), call.getType());
    }

    @Override
    String truncated(String unit) {
        return "date_trunc(" + unit + ", " + operands.get(1) + ")";
    }

    @Override
    String function() {
        return switch (call.getOperator().getName()) {
            case "GREATEST" -> extreme("greatest");
            case "LEAST" -> extreme("least");
            case "LENGTH", "LEN", "CHAR_LENGTH", "CHARACTER_LENGTH" ->
                    "CAST(" + text("length", 1) + " AS BIGINT)";
            case "LEFT" -> counted("left", 0);
            case "RIGHT" -> counted("right", 0);
            default -> throw refused();
        };
    }
}
