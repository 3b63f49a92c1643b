package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * One aggregate in PostgreSQL's words, where it has any.
 *
 * @param input writes a column of the aggregate's input
 * @param types of those columns
 */
record PostgreSqlAggregates(
        StoreDialect dialect,
        AggregateCall call,
        IntFunction<String> input,
        IntFunction<RelDataType> types) {
    static final Set<String> FUNCTIONS =
            Set.of(
                    "avg",
                    "bool_and",
                    "bool_or",
                    "count",
                    "grouping",
                    "max",
                    "min",
                    "string_agg",
                    "sum");

    /** More digits than a DOUBLE can tell apart, behind those of any sum. */
    private static final String WIDE = "DECIMAL(90, 40)";

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
            case "STRING_AGG", "LISTAGG" -> texts();
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

    private String sum() {
        return switch (type().getSqlTypeName()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL ->
                    dialect.cast(of("sum", argument(0)), call.getType());
            case DOUBLE -> of("sum", argument(0));
            case REAL -> of("sum", "CAST(" + argument(0) + " AS DOUBLE PRECISION)");
            default -> throw refused();
        };
    }

    /** Of exact numbers the exact sum is divided, and rounded once. */
    private String average() {
        if (type().getSqlTypeName() == SqlTypeName.DOUBLE) {
            return of("avg", argument(0));
        }
        if (!CommonType.isWhole(type()) && type().getSqlTypeName() != SqlTypeName.DECIMAL) {
            throw refused();
        }
        return "CAST((CAST(%s AS %s) / %s) AS DOUBLE PRECISION)"
                .formatted(of("sum", argument(0)), WIDE, of("count", argument(0)));
    }

    private String extreme(String function) {
        return switch (type().getSqlTypeName()) {
            case DECIMAL -> dialect.cast(of(function, argument(0)), call.getType());
            case SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    VARCHAR,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMP_TZ ->
                    of(function, PostgreSqlTypes.ordered(argument(0), type()));
            default -> throw refused();
        };
    }

    private String texts() {
        if (call.getArgList().size() != 2 || !CommonType.isText(type())) {
            throw refused();
        }
        // What is distinct has to be what it is ordered by.
        var value = call.isDistinct() ? PostgreSqlTypes.ordered(argument(0), type()) : argument(0);
        return of("string_agg", value + ", " + argument(1));
    }

    private String of(String function, String arguments) {
        var keys = call.getCollation().getFieldCollations();
        var order =
                keys.isEmpty()
                        ? ""
                        : " ORDER BY " + DuckDbAggregates.sortKeys(keys, input, types, dialect);
        return function
                + "("
                + (call.isDistinct() ? "DISTINCT " : "")
                + arguments
                + order
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
