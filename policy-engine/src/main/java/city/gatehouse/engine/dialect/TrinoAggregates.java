package city.gatehouse.engine.dialect;

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

    /** The exact sum in the last digit's units, and how many such there are: divided once. */
    private String average() {
        checkExact();
        int scale = Math.max(0, type().getScale());
        var units =
                "CAST(CAST(%s * CAST(%s AS DECIMAL(%d, 0)) AS DECIMAL(38, 0)) AS DOUBLE)"
                        .formatted(
                                of("sum", wide(argument(0))), BigInteger.TEN.pow(scale), scale + 1);
        return "(%s / (CAST(%s AS DOUBLE) * 1E%d))"
                .formatted(units, of("count", argument(0)), scale);
    }

    private void checkExact() {
        if (!PostgreSqlTypes.isExact(type())) {
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
            case SMALLINT, INTEGER, BIGINT, VARCHAR, DATE, TIME, TIMESTAMP ->
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
        return TrinoDialect.refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }
}
