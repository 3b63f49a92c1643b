package city.gatehouse.engine.function;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql2rel.SqlRexConvertletTable;

/**
 * The library: every operator, function, aggregate and window function that a statement may use.
 * What is not here does not exist. Names are not case-sensitive.
 */
public final class Functions {
    private static final Map<SqlOperator, FunctionRule> RULES = rules();
    private static final Map<SqlOperator, AggregateKind> AGGREGATES = aggregates();
    private static final SqlOperatorTable TABLE = SqlOperatorTables.of(RULES.keySet());

    private Functions() {}

    /** What statements are validated against. */
    public static SqlOperatorTable operatorTable() {
        return TABLE;
    }

    /** How validated calls become expressions: as calls of the same operators, hardly rewritten. */
    public static SqlRexConvertletTable convertlets() {
        return Convertlets.INSTANCE;
    }

    /** Empty for what is not of this library; that is then neither total nor answered. */
    public static Optional<FunctionRule> rule(SqlOperator operator) {
        return Optional.ofNullable(RULES.get(operator));
    }

    /** Empty for functions that only a window can have. */
    public static Optional<AggregateKind> aggregateKind(SqlAggFunction function) {
        return Optional.ofNullable(AGGREGATES.get(function));
    }

    /**
     * Whether the expression has a value, NULL or another, for whatever its columns hold: proven,
     * or else false. Subqueries are not looked into, and are not total.
     */
    public static boolean isTotal(RexNode expression) {
        return Totality.isTotal(expression);
    }

    /** The same for an aggregate, given the types of its operands. */
    public static boolean isTotal(AggregateCall call, List<RelDataType> operands) {
        return Totality.isTotal(call.getAggregation(), operands);
    }

    /** CURRENT_DATE and its kin, which stand for the request's instant. */
    public static boolean isInstant(SqlOperator operator) {
        return rule(operator)
                .filter(r -> r.volatility() == FunctionRule.Volatility.INSTANT)
                .isPresent();
    }

    private static Map<SqlOperator, FunctionRule> rules() {
        var rules = new IdentityHashMap<SqlOperator, FunctionRule>();
        Stream.of(
                        Arithmetic.ENTRIES,
                        Numbers.ENTRIES,
                        Texts.ENTRIES,
                        Times.ENTRIES,
                        Conditionals.ENTRIES,
                        Structure.COMPARISONS,
                        Structure.CASTS,
                        Structure.REWRITTEN,
                        Structure.WINDOWS)
                .flatMap(List::stream)
                .forEach(entry -> rules.put(entry.operator(), entry.rule()));
        Aggregates.LINES.forEach(line -> rules.put(line.function(), line.rule()));
        return rules;
    }

    private static Map<SqlOperator, AggregateKind> aggregates() {
        var kinds = new IdentityHashMap<SqlOperator, AggregateKind>();
        Aggregates.LINES.forEach(line -> kinds.put(line.function(), line.kind()));
        return kinds;
    }
}
