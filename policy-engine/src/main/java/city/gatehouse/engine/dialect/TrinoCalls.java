package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/** One operator or function of the library in Trino's words, where it has any. */
final class TrinoCalls extends ExactCalls {
    static final Set<String> FUNCTIONS =
            Set.of(
                    "coalesce",
                    "date_add",
                    "date_trunc",
                    "day",
                    "day_of_week",
                    "day_of_year",
                    "hour",
                    "is_nan",
                    "length",
                    "minute",
                    "month",
                    "nullif",
                    "quarter",
                    "starts_with",
                    "strpos",
                    "substr",
                    "week",
                    "year");

    /** Of a DECIMAL, at most. */
    private static final int DIGITS = 38;

    private static final int DIGITS_OF_ANY_PRODUCT = 6;

    /** The last character that is one byte, as escapes are in the library. */
    private static final char DELETE = 0x7f;

    /** Parts that both take from the same calendar, and what they are called there. */
    private static final Map<TimeUnitRange, String> PARTS =
            Map.of(
                    TimeUnitRange.YEAR, "year",
                    TimeUnitRange.MONTH, "month",
                    TimeUnitRange.DAY, "day",
                    TimeUnitRange.WEEK, "week",
                    TimeUnitRange.HOUR, "hour",
                    TimeUnitRange.MINUTE, "minute",
                    TimeUnitRange.QUARTER, "quarter",
                    TimeUnitRange.DOW, "day_of_week",
                    TimeUnitRange.ISODOW, "day_of_week",
                    TimeUnitRange.DOY, "day_of_year");

    private static final Set<SqlTypeName> FLOATING = Set.of(SqlTypeName.REAL, SqlTypeName.DOUBLE);

    TrinoCalls(StoreDialect dialect, RexCall call, List<String> operands) {
        super(dialect, call, operands);
    }

    @Override
    String compared(String operator) {
        if (isFloating(0) || isFloating(1)) {
            return comparedWithNumber(operator);
        }
        if (!ExactTypes.areComparable(type(0), type(1))) {
            throw refused();
        }
        return "(" + operands.get(0) + " " + operator + " " + operands.get(1) + ")";
    }

    /** NaN is greater than every number in the library, and nothing of the kind there. */
    private String comparedWithNumber(String operator) {
        boolean isNumber =
                isFloating(0)
                        && call.getOperands().get(1) instanceof RexLiteral literal
                        && literal.getValueAs(Double.class) instanceof Double number
                        && Double.isFinite(number);
        if (!isNumber) {
            throw refused();
        }
        var compared = operands.get(0) + " " + operator + " " + operands.get(1);
        return switch (call.getKind()) {
            case GREATER_THAN, GREATER_THAN_OR_EQUAL ->
                    "(" + compared + " OR is_nan(" + operands.get(0) + "))";
            case LESS_THAN, LESS_THAN_OR_EQUAL, EQUALS, NOT_EQUALS -> "(" + compared + ")";
            default -> throw refused();
        };
    }

    private boolean isFloating(int operand) {
        return FLOATING.contains(type(operand).getSqlTypeName());
    }

    /** Whole numbers by one that is known and above 0: by 0 is an error there. */
    private String divided(String type, String operator) {
        if (!areWhole() || !isAtLeast(call.getOperands().get(1), 1)) {
            throw refused();
        }
        return "(CAST(%s AS %s) %s CAST(%s AS %s))"
                .formatted(operands.get(0), type, operator, operands.get(1), type);
    }

    /**
     * Where no digits are rounded off on the way. Of a result that could have more digits than a
     * DECIMAL, Trino takes some from behind the point; of a product, down to six.
     */
    @Override
    boolean keepsDigits() {
        int first = Math.max(0, type(0).getScale());
        int second = Math.max(0, type(1).getScale());
        int before = CommonType.digits(type(0)) - first;
        int beforeSecond = CommonType.digits(type(1)) - second;
        boolean isProduct = call.getKind() == SqlKind.TIMES;
        int scale = isProduct ? first + second : Math.max(first, second);
        int digits = isProduct ? before + beforeSecond : Math.max(before, beforeSecond);
        return call.getType().getScale() == scale
                && (digits + scale <= DIGITS || isProduct && scale <= DIGITS_OF_ANY_PRODUCT);
    }

    /** A date is moved as the midnight that it begins with: it knows no hours there. */
    @Override
    String moved(String operator) {
        var time = type(0).getSqlTypeName() == SqlTypeName.DATE;
        if (CommonType.isWhole(type(1))) {
            return dialect.cast(
                    "date_add('day', %s%s, %s)"
                            .formatted(
                                    operator.equals("-") ? "-" : "",
                                    operands.get(1),
                                    operands.get(0)),
                    call.getType());
        }
        var from = time ? "CAST(" + operands.get(0) + " AS TIMESTAMP(6))" : operands.get(0);
        return dialect.cast(
                "(" + from + " " + operator + " " + operands.get(1) + ")", call.getType());
    }

    @Override
    String like() {
        boolean isLike = call.getOperator().getName().equals("LIKE");
        boolean isKnown = call.getOperands().get(1) instanceof RexLiteral;
        if (!isLike || !isKnown || !ExactTypes.isText(type(0)) || !isEscaped()) {
            throw refused();
        }
        var escape = operands.size() > 2 ? " ESCAPE " + operands.get(2) : "";
        return "(" + operands.get(0) + " LIKE " + operands.get(1) + escape + ")";
    }

    /** An escape that has nothing to escape is an error there for every row. */
    private boolean isEscaped() {
        if (operands.size() == 2) {
            return true;
        }
        if (!(call.getOperands().get(1) instanceof RexLiteral pattern)
                || !(call.getOperands().get(2) instanceof RexLiteral escape)
                || !(pattern.getValueAs(String.class) instanceof String text)
                || !(escape.getValueAs(String.class) instanceof String sign)
                || sign.length() != 1
                || sign.charAt(0) > DELETE) {
            return false;
        }
        var quoted = Pattern.quote(sign);
        return text.matches("(?s)([^%1$s]|%1$s[%%_%1$s])*".formatted(quoted));
    }

    @Override
    String extract() {
        var part =
                call.getOperands().getFirst() instanceof RexLiteral literal
                        ? literal.getValueAs(TimeUnitRange.class)
                        : null;
        var function = part == null ? null : PARTS.get(part);
        boolean isDated =
                switch (type(1).getSqlTypeName()) {
                    case TIMESTAMP, TIMESTAMP_TZ -> true;
                    case DATE -> !OF_A_DAY.contains(part);
                    default -> false;
                };
        if (function == null || !isDated) {
            throw refused();
        }
        var extracted = function + "(" + wall() + ")";
        // Weeks end with day 7 there, and begin with day 0 here.
        if (part == TimeUnitRange.DOW) {
            return "(" + extracted + " % 7)";
        }
        // Of an instant the library tells the year of its era.
        return part == TimeUnitRange.YEAR && type(1).getSqlTypeName() == SqlTypeName.TIMESTAMP_TZ
                ? "CASE WHEN %1$s > 0 THEN %1$s ELSE (1 - %1$s) END".formatted(extracted)
                : extracted;
    }

    /** The second operand on the wall clock of UTC, whatever the session's is. */
    private String wall() {
        return type(1).getSqlTypeName() == SqlTypeName.TIMESTAMP_TZ
                ? TrinoTimeSteps.wall(operands.get(1))
                : operands.get(1);
    }

    private String first() {
        if (!ExactTypes.isText(type(0)) || !isAtLeast(call.getOperands().get(1), 0)) {
            throw refused();
        }
        return "substr(" + operands.get(0) + ", 1, " + operands.get(1) + ")";
    }

    private String last() {
        if (!ExactTypes.isText(type(0)) || !isAtLeast(call.getOperands().get(1), 1)) {
            throw refused();
        }
        return "CASE WHEN length(%1$s) <= %2$s THEN %1$s ELSE substr(%1$s, -%2$s) END"
                .formatted(operands.get(0), operands.get(1));
    }

    @Override
    boolean movesInstants() {
        return false;
    }

    @Override
    String truncated(String unit) {
        var start = "date_trunc(" + unit + ", " + wall() + ")";
        return type(1).getSqlTypeName() == SqlTypeName.TIMESTAMP_TZ
                ? TrinoTimeSteps.instant(start)
                : start;
    }

    @Override
    String function() {
        return switch (call.getKind()) {
            case DIVIDE -> divided("DOUBLE", "/");
            case MOD -> divided(dialect.storeType(call.getType()), "%");
            default -> named();
        };
    }

    private String named() {
        return switch (call.getOperator().getName()) {
            case "LENGTH", "LEN", "CHAR_LENGTH", "CHARACTER_LENGTH" -> text("length", 1);
            case "LEFT" -> first();
            case "RIGHT" -> last();
            default -> throw refused();
        };
    }
}
