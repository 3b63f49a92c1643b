package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigInteger;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;

/**
 * One aggregate in Trino's words, where it has any.
 *
 * @param input writes a column of the aggregate's input
 * @param types of those columns
 */
record TrinoAggregates(
        StoreDialect dialect,
        AggregateCall call,
        IntFunction<String> input,
        IntFunction<RelDataType> types) {
    static final Set<String> FUNCTIONS =
            Set.of("bool_and", "bool_or", "count", "grouping", "max", "min", "sum");

    /** Of a DECIMAL, at most. */
    private static final int DIGITS = 38;

    /** As many rows as any table has. */
    private static final int DIGITS_OF_A_COUNT = 12;

    String write() {
        if (call.isApproximate() || call.ignoreNulls() || call.distinctKeys != null) {
            throw refused();
        }
        return switch (call.getAggregation().getName()) {
            case "COUNT" -> count();
            case "SUM" -> sum();
            case "AVG" -> average();
            case "MIN" -> extreme("min");
            case "MAX" -> extreme("max");
            case "BOOL_AND", "EVERY" -> of("bool_and", argument(0));
            case "BOOL_OR" -> of("bool_or", argument(0));
            case "GROUPING" -> "CAST(grouping(" + arguments() + ") AS BIGINT)";
            default -> throw refused();
        };
    }

    private String count() {
        return switch (call.getArgList().size()) {
            case 0 -> of("count", "*");
            case 1 -> of("count", argument(0));
            default -> throw refused();
        };
    }

    /** Floating numbers are added in an order that nobody knows. */
    private String sum() {
        checkExact();
        return dialect.cast(of("sum", wide(argument(0))), call.getType());
    }

    /**
     * The exact sum in the last digit's units, and how many such there are: divided once. A sum
     * beyond 2^53 is rounded before that; the library rounds it to 64 bits.
     */
    private String average() {
        checkExact();
        int scale = Math.max(0, type().getScale());
        return "(CAST(%s AS DOUBLE) / (CAST(%s AS DOUBLE) * 1E%d))"
                .formatted(
                        units(of("sum", wide(argument(0))), scale),
                        of("count", argument(0)),
                        scale);
    }

    /**
     * A sum as a whole number of its last digit's units. A product keeps the scale of the sum:
     * where it could have too many digits, what is before and behind the point is taken apart.
     */
    private String units(String sum, int scale) {
        if (scale == 0) {
            return sum;
        }
        var power = "CAST(%s AS DECIMAL(%d, 0))".formatted(BigInteger.TEN.pow(scale), scale + 1);
        if (CommonType.digits(type()) + DIGITS_OF_A_COUNT + scale <= DIGITS) {
            return "CAST((%s * %s) AS DECIMAL(38, 0))".formatted(sum, power);
        }
        if (2 * scale + 2 > DIGITS) {
            throw refused();
        }
        var behind = "(" + sum + " % CAST(1 AS DECIMAL(1, 0)))";
        var before = "CAST((%s - %s) AS DECIMAL(%d, 0))".formatted(sum, behind, DIGITS - scale);
        return "((%s * %s) + CAST((%s * %s) AS DECIMAL(38, 0)))"
                .formatted(before, power, behind, power);
    }

    private void checkExact() {
        if (!ExactTypes.isExact(type())) {
            throw refused();
        }
    }

    /** Sums of whole numbers would be whole numbers of no more digits. */
    private String wide(String value) {
        int scale = Math.max(0, type().getScale());
        return "CAST(%s AS DECIMAL(38, %d))".formatted(value, scale);
    }

    private String extreme(String function) {
        return switch (type().getSqlTypeName()) {
            case DECIMAL -> dialect.cast(of(function, argument(0)), call.getType());
            case SMALLINT, INTEGER, BIGINT, VARCHAR, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ ->
                    of(function, argument(0));
            default -> throw refused();
        };
    }

    private String of(String function, String arguments) {
        if (!call.getCollation().getFieldCollations().isEmpty()) {
            throw refused();
        }
        return function
                + "("
                + (call.isDistinct() ? "DISTINCT " : "")
                + arguments
                + ")"
                + (call.hasFilter() ? " FILTER (WHERE " + input.apply(call.filterArg) + ")" : "");
    }

    private String arguments() {
        return call.getArgList().stream().map(input::apply).collect(Collectors.joining(", "));
    }

    private String argument(int index) {
        return input.apply(call.getArgList().get(index));
    }

    private RelDataType type() {
        return types.apply(call.getArgList().getFirst());
    }

    private static RefusedException refused() {
        return PartialDialect.refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }
}
