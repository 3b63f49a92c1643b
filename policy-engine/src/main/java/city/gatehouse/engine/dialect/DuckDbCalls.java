package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.avatica.util.TimeUnitRange;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlTrimFunction;
import org.apache.calcite.sql.type.SqlTypeName;

/** Each operator and function of the library in DuckDB's words. */
final class DuckDbCalls {
    private static final Map<SqlKind, String> INFIX =
            Map.ofEntries(
                    Map.entry(SqlKind.EQUALS, "="),
                    Map.entry(SqlKind.NOT_EQUALS, "<>"),
                    Map.entry(SqlKind.LESS_THAN, "<"),
                    Map.entry(SqlKind.LESS_THAN_OR_EQUAL, "<="),
                    Map.entry(SqlKind.GREATER_THAN, ">"),
                    Map.entry(SqlKind.GREATER_THAN_OR_EQUAL, ">="),
                    Map.entry(SqlKind.IS_DISTINCT_FROM, "IS DISTINCT FROM"),
                    Map.entry(SqlKind.IS_NOT_DISTINCT_FROM, "IS NOT DISTINCT FROM"),
                    Map.entry(SqlKind.AND, "AND"),
                    Map.entry(SqlKind.OR, "OR"),
                    Map.entry(SqlKind.PLUS, "+"),
                    Map.entry(SqlKind.MINUS, "-"),
                    Map.entry(SqlKind.TIMES, "*"),
                    Map.entry(SqlKind.DIVIDE, "/"),
                    Map.entry(SqlKind.MOD, "%"));

    private static final Map<SqlKind, String> POSTFIX =
            Map.of(
                    SqlKind.IS_NULL, "IS NULL",
                    SqlKind.IS_NOT_NULL, "IS NOT NULL",
                    SqlKind.IS_TRUE, "IS TRUE",
                    SqlKind.IS_NOT_TRUE, "IS NOT TRUE",
                    SqlKind.IS_FALSE, "IS FALSE",
                    SqlKind.IS_NOT_FALSE, "IS NOT FALSE");

    /** Functions that have the same name in DuckDB. */
    private static final Set<String> SAME =
            Set.of(
                    "ABS",
                    "CEIL",
                    "FLOOR",
                    "ROUND",
                    "TRUNC",
                    "SQRT",
                    "CBRT",
                    "EXP",
                    "LN",
                    "LOG",
                    "LOG10",
                    "LOG2",
                    "SIN",
                    "COS",
                    "TAN",
                    "COT",
                    "ASIN",
                    "ACOS",
                    "ATAN",
                    "ATAN2",
                    "SINH",
                    "COSH",
                    "TANH",
                    "DEGREES",
                    "RADIANS",
                    "POWER",
                    "POW",
                    "PI",
                    "MOD",
                    "LOWER",
                    "UPPER",
                    "LTRIM",
                    "RTRIM",
                    "SUBSTRING",
                    "SUBSTR",
                    "LEFT",
                    "RIGHT",
                    "LPAD",
                    "RPAD",
                    "REPLACE",
                    "REVERSE",
                    "SPLIT_PART",
                    "CONCAT",
                    "CONCAT_WS",
                    "STRPOS",
                    "CHAR_LENGTH",
                    "CHARACTER_LENGTH",
                    "LENGTH",
                    "LEN",
                    "JSON_KEYS",
                    "ASCII",
                    "STARTS_WITH",
                    "ENDS_WITH",
                    "CONTAINS",
                    "REGEXP_MATCHES",
                    "REGEXP_REPLACE",
                    "REGEXP_EXTRACT",
                    "REGEXP_FULL_MATCH",
                    "UNICODE",
                    "LEVENSHTEIN",
                    "STRLEN",
                    "BIT_LENGTH",
                    "SIGN",
                    "ISNAN",
                    "ISINF",
                    "ISFINITE",
                    "DATE_SUB",
                    "TIME_BUCKET",
                    "TIMEZONE",
                    "EPOCH_MS",
                    "MAKE_DATE",
                    "MAKE_TIMESTAMP",
                    "TO_TIMESTAMP",
                    "STRPTIME",
                    "TRY_STRPTIME",
                    "DATE_TRUNC",
                    "DATE_DIFF",
                    "LAST_DAY",
                    "DAYNAME",
                    "MONTHNAME",
                    "STRFTIME",
                    "TRY",
                    "JSON_EXTRACT",
                    "JSON_EXTRACT_STRING",
                    "JSON_VALUE",
                    "JSON_TYPE",
                    "JSON_EXISTS",
                    "JSON_CONTAINS",
                    "JSON_VALID",
                    "COALESCE",
                    "IFNULL",
                    "NULLIF",
                    "GREATEST",
                    "LEAST");

    /** Functions that have a name of their own there. */
    private static final Set<String> OTHER =
            Set.of("json_array_length", "strpos", "translate", "trim");

    private DuckDbCalls() {}

    static Set<String> functions() {
        return Stream.concat(
                        SAME.stream().map(name -> name.toLowerCase(Locale.ROOT)), OTHER.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String write(RexCall call, List<String> operands) {
        if (Functions.rule(call.getOperator()).isEmpty()) {
            throw refused();
        }
        var infix = INFIX.get(call.getKind());
        if (infix != null && operands.size() > 1 && !isNamed(call, "MOD")) {
            return "(" + String.join(" " + infix + " ", operands) + ")";
        }
        var postfix = POSTFIX.get(call.getKind());
        if (postfix != null) {
            return "(" + operands.getFirst() + " " + postfix + ")";
        }
        return switch (call.getKind()) {
            case NOT -> "(NOT " + operands.getFirst() + ")";
            case MINUS_PREFIX -> "(- " + operands.getFirst() + ")";
            case LIKE -> like(call, operands);
            case EXTRACT -> extract(call, operands);
            case TRIM -> trim(call, operands);
            default -> function(call, operands);
        };
    }

    private static String function(RexCall call, List<String> operands) {
        var name = call.getOperator().getName();
        if (SAME.contains(name)) {
            return name.toLowerCase(Locale.ROOT) + "(" + String.join(", ", operands) + ")";
        }
        return switch (name) {
            case "||" -> "(" + operands.get(0) + " || " + operands.get(1) + ")";
            case "POSITION" -> "strpos(" + operands.get(1) + ", " + operands.get(0) + ")";
            case "TRANSLATE3" -> "translate(" + String.join(", ", operands) + ")";
            case "JSON_ARRAY_LENGTH" ->
                    "CAST(json_array_length(" + String.join(", ", operands) + ") AS BIGINT)";
            default -> throw refused();
        };
    }

    private static String like(RexCall call, List<String> operands) {
        var escape = operands.size() > 2 ? " ESCAPE " + operands.get(2) : "";
        return "("
                + operands.get(0)
                + " "
                + call.getOperator().getName()
                + " "
                + operands.get(1)
                + escape
                + ")";
    }

    private static String extract(RexCall call, List<String> operands) {
        var unit = flag(call.getOperands().getFirst(), TimeUnitRange.class);
        var part = unit.name().toLowerCase(Locale.ROOT);
        var extracted = "extract(" + part + " FROM " + operands.get(1) + ")";
        // Of what it knows to be NULL, DuckDB takes any part for a DOUBLE.
        return call.getType().getSqlTypeName() == SqlTypeName.BIGINT
                ? "CAST(" + extracted + " AS BIGINT)"
                : extracted;
    }

    private static String trim(RexCall call, List<String> operands) {
        var side = flag(call.getOperands().getFirst(), SqlTrimFunction.Flag.class);
        var function =
                switch (side) {
                    case BOTH -> "trim";
                    case LEADING -> "ltrim";
                    case TRAILING -> "rtrim";
                };
        return function + "(" + operands.get(2) + ", " + operands.get(1) + ")";
    }

    private static <E extends Enum<E>> E flag(RexNode node, Class<E> type) {
        var value = node instanceof RexLiteral literal ? literal.getValueAs(type) : null;
        if (value == null) {
            throw refused();
        }
        return value;
    }

    private static boolean isNamed(RexCall call, String name) {
        return call.getOperator().getName().equals(name);
    }

    private static RefusedException refused() {
        return new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION));
    }
}
