package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** One operator or function of the library in Trino's words, where it has any. */
record TrinoCalls(StoreDialect dialect, RexCall call, List<String> operands) {
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

    private static final Set<TimeUnitRange> OF_A_DAY =
            Set.of(TimeUnitRange.HOUR, TimeUnitRange.MINUTE);

    private static final Set<String> TRUNCATED =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

    String write() {
        if (Functions.rule(call.getOperator()).isEmpty()) {
            throw refused();
        }
        return switch (call.getKind()) {
            case EQUALS -> compared("=");
            case NOT_EQUALS -> compared("<>");
            case LESS_THAN -> compared("<");
            case LESS_THAN_OR_EQUAL -> compared("<=");
            case GREATER_THAN -> compared(">");
            case GREATER_THAN_OR_EQUAL -> compared(">=");
            case IS_DISTINCT_FROM -> compared("IS DISTINCT FROM");
            case IS_NOT_DISTINCT_FROM -> compared("IS NOT DISTINCT FROM");
            case AND -> infix("AND");
            case OR -> infix("OR");
            case NOT -> "(NOT " + operands.getFirst() + ")";
            case IS_NULL -> postfix("IS NULL");
            case IS_NOT_NULL -> postfix("IS NOT NULL");
            case IS_TRUE -> postfix("IS TRUE");
            case IS_NOT_TRUE -> postfix("IS NOT TRUE");
            case IS_FALSE -> postfix("IS FALSE");
            case IS_NOT_FALSE -> postfix("IS NOT FALSE");
            case PLUS -> calculated("+");
            case MINUS -> calculated("-");
            case TIMES -> calculated("*");
            case DIVIDE -> divided("DOUBLE", "/");
            case MOD -> divided(dialect.storeType(call.getType()), "%");
            case LIKE -> like();
            case EXTRACT -> extract();
            default -> function();
        };
    }

    private String infix(String operator) {
        return "(" + String.join(" " + operator + " ", operands) + ")";
    }

    private String postfix(String operator) {
        return "(" + operands.getFirst() + " " + operator + ")";
    }

    private String compared(String operator) {
        if (isFloating(0) || isFloating(1)) {
            return comparedWithNumber(operator);
        }
        if (!PostgreSqlTypes.areComparable(type(0), type(1))) {
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

    /** Sums and products of whole numbers and decimals, and dates that are moved. */
    private String calculated(String operator) {
        var result = call.getType();
        if (CommonType.isWhole(result) && areWhole()) {
            return "(" + as(0, result) + " " + operator + " " + as(1, result) + ")";
        }
        if (result.getSqlTypeName() == SqlTypeName.DECIMAL
                && PostgreSqlTypes.isExact(type(0))
                && PostgreSqlTypes.isExact(type(1))
                && isScaled()) {
            return dialect.cast(infix(operator), result);
        }
        if (isMoved()) {
            return moved(operator);
        }
        throw refused();
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
    private boolean isScaled() {
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
    private String moved(String operator) {
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

    private boolean areWhole() {
        return CommonType.isWhole(type(0)) && CommonType.isWhole(type(1));
    }

    /** By days or an interval that are known: how far else, times may not reach. */
    private boolean isMoved() {
        var time = type(0).getSqlTypeName();
        boolean isKnown =
                call.getKind() != SqlKind.TIMES && call.getOperands().get(1) instanceof RexLiteral;
        return isKnown
                && switch (time) {
                    case DATE ->
                            type(1).getSqlTypeName() == SqlTypeName.INTEGER
                                    || SqlTypeUtil.isInterval(type(1));
                    case TIMESTAMP -> SqlTypeUtil.isInterval(type(1));
                    default -> false;
                };
    }

    private String as(int operand, RelDataType type) {
        return type(operand).getSqlTypeName() == type.getSqlTypeName()
                ? operands.get(operand)
                : dialect.cast(operands.get(operand), type);
    }

    private String like() {
        boolean isLike = call.getOperator().getName().equals("LIKE");
        boolean isKnown = call.getOperands().get(1) instanceof RexLiteral;
        if (!isLike || !isKnown || !PostgreSqlTypes.isText(type(0)) || !isEscaped()) {
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

    private String extract() {
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

    private String function() {
        return switch (call.getOperator().getName()) {
            case "COALESCE", "IFNULL" -> alike("coalesce");
            case "NULLIF" -> nullIf();
            case "||" -> joined();
            case "LENGTH", "LEN", "CHAR_LENGTH", "CHARACTER_LENGTH" -> text("length", 1);
            case "LEFT" -> first();
            case "RIGHT" -> last();
            case "SUBSTRING", "SUBSTR" -> counted("substr", 1);
            case "STARTS_WITH" -> text("starts_with", 2);
            case "CONTAINS" -> "(" + text("strpos", 2) + " > 0)";
            case "DATE_TRUNC" -> truncated();
            default -> {
                if (call.getOperator() == SqlLibraryOperators.STARTS_WITH) {
                    yield text("starts_with", 2);
                }
                throw refused();
            }
        };
    }

    private String alike(String function) {
        var result = call.getType();
        boolean areAlike =
                call.getOperands().stream().allMatch(o -> isNull(o) || isSame(o.getType(), result));
        if (!areAlike) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    private String nullIf() {
        if (!PostgreSqlTypes.areComparable(type(0), type(1)) || !isSame(type(0), call.getType())) {
            throw refused();
        }
        return "nullif(" + operands.get(0) + ", " + operands.get(1) + ")";
    }

    private String first() {
        if (!PostgreSqlTypes.isText(type(0)) || !isAtLeast(call.getOperands().get(1), 0)) {
            throw refused();
        }
        return "substr(" + operands.get(0) + ", 1, " + operands.get(1) + ")";
    }

    private String last() {
        if (!PostgreSqlTypes.isText(type(0)) || !isAtLeast(call.getOperands().get(1), 1)) {
            throw refused();
        }
        return "CASE WHEN length(%1$s) <= %2$s THEN %1$s ELSE substr(%1$s, -%2$s) END"
                .formatted(operands.get(0), operands.get(1));
    }

    private String joined() {
        if (!PostgreSqlTypes.isText(type(0)) || !PostgreSqlTypes.isText(type(1))) {
            throw refused();
        }
        return infix("||");
    }

    private String text(String function, int count) {
        boolean areTexts =
                call.getOperands().stream().allMatch(o -> PostgreSqlTypes.isText(o.getType()));
        if (operands.size() != count || !areTexts) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    /** Of a text, and of numbers of code points that are known, the first at least {@code from}. */
    private String counted(String function, int from) {
        boolean areKnown =
                PostgreSqlTypes.isText(type(0))
                        && IntStream.range(1, operands.size())
                                .allMatch(i ->
                                        isAtLeast(call.getOperands().get(i), i == 1 ? from : 0));
        if (!areKnown) {
            throw refused();
        }
        return function + "(" + String.join(", ", operands) + ")";
    }

    private static boolean isAtLeast(RexNode node, int least) {
        return node instanceof RexLiteral literal
                && CommonType.isWhole(literal.getType())
                && literal.getValueAs(BigDecimal.class) instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private String truncated() {
        var unit =
                call.getOperands().getFirst() instanceof RexLiteral literal
                        ? literal.getValueAs(String.class)
                        : null;
        var from = type(1).getSqlTypeName();
        boolean isDated = from == SqlTypeName.TIMESTAMP || from == SqlTypeName.TIMESTAMP_TZ;
        if (unit == null
                || !TRUNCATED.contains(unit.toLowerCase(Locale.ROOT))
                || !isDated
                || from != call.getType().getSqlTypeName()) {
            throw refused();
        }
        var start = "date_trunc(" + operands.getFirst() + ", " + wall() + ")";
        return from == SqlTypeName.TIMESTAMP_TZ ? TrinoTimeSteps.instant(start) : start;
    }

    private RelDataType type(int operand) {
        return call.getOperands().get(operand).getType();
    }

    private static boolean isNull(RexNode node) {
        return node.getType().getSqlTypeName() == SqlTypeName.NULL;
    }

    private static boolean isSame(RelDataType one, RelDataType other) {
        return PostgreSqlTypes.isText(one) && PostgreSqlTypes.isText(other)
                || one.getSqlTypeName() == other.getSqlTypeName()
                        && one.getPrecision() == other.getPrecision()
                        && one.getScale() == other.getScale();
    }

    private static RefusedException refused() {
        return TrinoDialect.refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }
}
