package city.gatehouse.engine.dialect;

import city.gatehouse.engine.function.Functions;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.type.SqlTypeName;

/** Each aggregate and window function of the library in DuckDB's words. */
final class DuckDbAggregates {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("COUNT", "count"),
                    Map.entry("SUM", "sum"),
                    Map.entry("AVG", "avg"),
                    Map.entry("MIN", "min"),
                    Map.entry("MAX", "max"),
                    Map.entry("STDDEV", "stddev_samp"),
                    Map.entry("STDDEV_POP", "stddev_pop"),
                    Map.entry("STDDEV_SAMP", "stddev_samp"),
                    Map.entry("VARIANCE", "var_samp"),
                    Map.entry("VAR_POP", "var_pop"),
                    Map.entry("VAR_SAMP", "var_samp"),
                    Map.entry("COVAR_POP", "covar_pop"),
                    Map.entry("COVAR_SAMP", "covar_samp"),
                    Map.entry("CORR", "corr"),
                    Map.entry("REGR_SLOPE", "regr_slope"),
                    Map.entry("REGR_INTERCEPT", "regr_intercept"),
                    Map.entry("REGR_R2", "regr_r2"),
                    Map.entry("SKEWNESS", "skewness"),
                    Map.entry("KURTOSIS", "kurtosis"),
                    Map.entry("ARG_MAX", "arg_max"),
                    Map.entry("ARG_MIN", "arg_min"),
                    Map.entry("BOOL_AND", "bool_and"),
                    Map.entry("BOOL_OR", "bool_or"),
                    Map.entry("EVERY", "bool_and"),
                    Map.entry("ANY_VALUE", "any_value"),
                    Map.entry("MODE", "mode"),
                    Map.entry("MEDIAN", "median"),
                    Map.entry("PERCENTILE_CONT", "percentile_cont"),
                    Map.entry("PERCENTILE_DISC", "percentile_disc"),
                    Map.entry("ARRAY_AGG", "array_agg"),
                    Map.entry("STRING_AGG", "string_agg"),
                    Map.entry("LISTAGG", "string_agg"),
                    Map.entry("GROUPING", "grouping"),
                    Map.entry("ROW_NUMBER", "row_number"),
                    Map.entry("RANK", "rank"),
                    Map.entry("DENSE_RANK", "dense_rank"),
                    Map.entry("PERCENT_RANK", "percent_rank"),
                    Map.entry("CUME_DIST", "cume_dist"),
                    Map.entry("NTILE", "ntile"),
                    Map.entry("LAG", "lag"),
                    Map.entry("LEAD", "lead"),
                    Map.entry("FIRST_VALUE", "first_value"),
                    Map.entry("LAST_VALUE", "last_value"),
                    Map.entry("NTH_VALUE", "nth_value"));

    private DuckDbAggregates() {}

    static Set<String> functions() {
        return Set.copyOf(NAMES.values());
    }

    static String write(
            AggregateCall call,
            IntFunction<String> input,
            IntFunction<RelDataType> types,
            StoreDialect dialect) {
        var function = call.getAggregation();
        var operands = call.getArgList().stream().map(input::apply).toList();
        if (call.isApproximate() || call.ignoreNulls() || call.distinctKeys != null) {
            throw refused();
        }
        var keys = call.getCollation().getFieldCollations();
        var order = keys.isEmpty() ? "" : "ORDER BY " + sortKeys(keys, input, types, dialect);
        boolean isWithin = function.isPercentile();
        var written =
                function(
                        function,
                        operands,
                        call.isDistinct(),
                        isWithin || order.isEmpty() ? "" : " " + order);
        return written
                + (isWithin ? " WITHIN GROUP (" + order + ")" : "")
                + (call.hasFilter() ? " FILTER (WHERE " + input.apply(call.filterArg) + ")" : "");
    }

    static String windowCall(
            SqlAggFunction function, List<String> operands, boolean distinct, boolean ignoreNulls) {
        return function(function, operands, distinct, ignoreNulls ? " IGNORE NULLS" : "");
    }

    /** DuckDB adds whole numbers up in 128 bits; everywhere else the types are as planned. */
    static String typed(
            SqlAggFunction function, String written, RelDataType type, StoreDialect dialect) {
        boolean isWholeSum =
                function.getName().equals("SUM")
                        && type.getSqlTypeName() == SqlTypeName.DECIMAL
                        && type.getScale() == 0;
        return isWholeSum ? dialect.cast(written, type) : written;
    }

    private static String function(
            SqlAggFunction function, List<String> operands, boolean distinct, String tail) {
        var name = NAMES.get(function.getName());
        if (name == null || Functions.rule(function).isEmpty()) {
            throw refused();
        }
        boolean isCount = name.equals("count");
        if (isCount && operands.size() > 1) {
            throw refused();
        }
        var arguments = isCount && operands.isEmpty() ? "*" : String.join(", ", operands);
        return name + "(" + (distinct ? "DISTINCT " : "") + arguments + tail + ")";
    }

    static String sortKeys(
            List<RelFieldCollation> keys,
            IntFunction<String> input,
            IntFunction<RelDataType> types,
            StoreDialect dialect) {
        return String.join(
                ", ",
                keys.stream()
                        .map(key ->
                                dialect.sortKey(
                                        input.apply(key.getFieldIndex()),
                                        types.apply(key.getFieldIndex()),
                                        key.getDirection(),
                                        key.nullDirection))
                        .toList());
    }

    private static RefusedException refused() {
        return new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_FUNCTION));
    }
}
