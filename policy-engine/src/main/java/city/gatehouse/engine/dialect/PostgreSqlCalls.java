package city.gatehouse.engine.dialect;

import static org.apache.calcite.sql.SqlKind.GREATER_THAN;
import static org.apache.calcite.sql.SqlKind.GREATER_THAN_OR_EQUAL;
import static org.apache.calcite.sql.SqlKind.LESS_THAN;
import static org.apache.calcite.sql.SqlKind.LESS_THAN_OR_EQUAL;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

/** One operator or function of the library in PostgreSQL's words, where it has any. */
record PostgreSqlCalls(StoreDialect dialect, RexCall call, List<String> operands) {
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
        var first = type(0);
        if (!PostgreSqlTypes.areComparable(first, type(1))) {
            throw refused();
        }
        var left =
                ORDERING.contains(call.getKind())
                        ? PostgreSqlTypes.ordered(operands.get(0), first)
                        : operands.get(0);
        return "(" + left + " " + operator + " " + operands.get(1) + ")";
    }

    /** Sums and products of whole numbers and decimals, and dates that are moved. */
    private String calculated(String operator) {
        var result = call.getType();
        if (CommonType.isWhole(result) && areWhole()) {
            return "(" + as(0, result) + " " + operator + " " + as(1, result) + ")";
        }
        if (result.getSqlTypeName() == SqlTypeName.DECIMAL
                && PostgreSqlTypes.isExact(type(0))
                && PostgreSqlTypes.isExact(type(1))) {
            return dialect.cast(infix(operator), result);
        }
        if (isMoved()) {
            return dialect.cast(infix(operator), result);
        }
        throw refused();
    }

    private boolean areWhole() {
        return CommonType.isWhole(type(0)) && CommonType.isWhole(type(1));
    }

    /** By days or an interval that are known: how far else, PostgreSQL's times may not reach. */
    private boolean isMoved() {
        var time = type(0).getSqlTypeName();
        boolean isKnown =
                call.getKind() != SqlKind.TIMES && call.getOperands().get(1) instanceof RexLiteral;
        return isKnown
                && switch (time) {
                    case DATE ->
                            type(1).getSqlTypeName() == SqlTypeName.INTEGER
                                    || SqlTypeUtil.isInterval(type(1));
                    case TIMESTAMP, TIMESTAMP_TZ -> SqlTypeUtil.isInterval(type(1));
                    default -> false;
                };
    }

    private String as(int operand, RelDataType type) {
        return type(operand).getSqlTypeName() == type.getSqlTypeName()
                ? operands.get(operand)
                : dialect.cast(operands.get(operand), type);
    }

    /** The library has no escape without being told one; PostgreSQL has. */
    private String like() {
        boolean isLike = call.getOperator().getName().equals("LIKE");
        boolean isKnown = call.getOperands().get(1) instanceof RexLiteral;
        if (!isLike || !isKnown || !PostgreSqlTypes.isText(type(0))) {
            throw refused();
        }
        var escape = operands.size() > 2 ? operands.get(2) : "''";
        return "(" + operands.get(0) + " LIKE " + operands.get(1) + " ESCAPE " + escape + ")";
    }

    /** Of what is infinite no part is known. */
    private String extract() {
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

    private String function() {
        return switch (call.getOperator().getName()) {
            case "COALESCE", "IFNULL" -> alike("coalesce");
            case "NULLIF" -> nullIf();
            case "GREATEST" -> extreme("greatest");
            case "LEAST" -> extreme("least");
            case "||" -> joined();
            case "LENGTH", "LEN", "CHAR_LENGTH", "CHARACTER_LENGTH" ->
                    "CAST(" + text("length", 1) + " AS BIGINT)";
            case "LEFT" -> counted("left", 0);
            case "RIGHT" -> counted("right", 0);
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
        return "date_trunc(" + String.join(", ", operands) + ")";
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
        return PostgreSqlDialect.refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }
}
