package city.gatehouse.engine.function;

import city.gatehouse.engine.type.Coercion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.config.NullCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql2rel.SqlRexConvertletTable;

/**
 * The library: every operator, function, aggregate and window function that a statement may use.
 * What is not here does not exist. Names are not case-sensitive.
 */
public final class Functions {
    private static final Map<SqlOperator, FunctionRule> RULES = rules();
    private static final Map<SqlOperator, AggregateKind> AGGREGATES = aggregates();
    private static final Set<String> AGGREGATE_NAMES =
            AGGREGATES.keySet().stream()
                    .map(SqlOperator::getName)
                    .collect(Collectors.toUnmodifiableSet());
    private static final SqlOperatorTable TABLE = library();
    private static final List<SqlOperator> OVERRIDING = overriding();

    private Functions() {}

    /** What statements are validated against. */
    public static SqlOperatorTable operatorTable() {
        return TABLE;
    }

    /** What the functions are called in statements, other names of theirs included. */
    public static Set<String> names() {
        var names = new TreeSet<>(Library.ALIASES.keySet());
        TABLE.getOperatorList().stream()
                .filter(SqlFunction.class::isInstance)
                .map(SqlOperator::getName)
                .map(name -> name.equals("TRANSLATE3") ? "TRANSLATE" : name)
                .forEach(names::add);
        return names;
    }

    /**
     * How statements are validated: with this library's casts and DuckDB's place for NULLs. The
     * conformance is the caller's to add.
     */
    public static SqlValidator.Config validation() {
        return SqlValidator.Config.DEFAULT
                .withTypeCoercionEnabled(true)
                .withTypeCoercionFactory(Coercion::new)
                .withTypeCoercionRules(Coercion.casts())
                .withCallRewrite(true)
                .withDefaultNullCollation(NullCollation.LAST);
    }

    /** The statement with the library's operators where the validator would keep the parser's. */
    public static SqlNode ours(SqlNode statement) {
        var own = statement.accept(new OwnOperators(OVERRIDING.stream()));
        return own == null ? statement : own;
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

    /** Whether a function of this name, in any case, is one of many rows. */
    public static boolean isAggregate(String name) {
        var key = name.toUpperCase(Locale.ROOT);
        return AGGREGATE_NAMES.contains(Library.ALIASES.getOrDefault(key, key));
    }

    /**
     * Whether the expression has a value, NULL or another, for whatever its columns hold: proven,
     * or else false. Subqueries are not looked into; a scalar one fails on a second row.
     */
    public static boolean isTotal(RexNode expression) {
        return Totality.isTotal(expression);
    }

    /**
     * The expression itself where it is total, or else one that is, and differs from it only where
     * a value leaves the range of its type: it is NULL there. Empty where there is none.
     */
    public static Optional<RexNode> contained(RexNode expression, RexBuilder builder) {
        return new Containment(builder).of(expression);
    }

    /** The same for an aggregate, given the types of its operands. */
    public static boolean isTotal(AggregateCall call, List<RelDataType> operands) {
        return Totality.isTotal(call.getAggregation(), operands);
    }

    /** The value of a literal of a whole type, also one with a minus before it. */
    public static Optional<BigDecimal> wholeLiteral(SqlNode node) {
        return Operands.wholeLiteral(node);
    }

    /** Whether a whole number or DECIMAL type can hold a value. */
    public static boolean holds(RelDataType type, BigDecimal value) {
        return Bounds.of(type).holds(value);
    }

    /** A literal interval, or number of days, of less than 10,000 years. */
    public static boolean isShortMove(RexNode move) {
        return Calendars.isShort(move);
    }

    /** CURRENT_DATE and its kin, which stand for the request's instant. */
    public static boolean isInstant(SqlOperator operator) {
        return rule(operator)
                .filter(r -> r.volatility() == FunctionRule.Volatility.INSTANT)
                .isPresent();
    }

    private static List<SqlOperator> overriding() {
        var names =
                Set.of(
                        "||",
                        "SUBSTRING",
                        "POSITION",
                        "CEIL",
                        "FLOOR",
                        "PERCENTILE_CONT",
                        "PERCENTILE_DISC",
                        "DATE_PART",
                        "DATE_TRUNC",
                        "DATE_DIFF",
                        "ARRAY_AGG",
                        "CARDINALITY");
        return TABLE.getOperatorList().stream().filter(op -> names.contains(op.getName())).toList();
    }

    private static SqlOperatorTable library() {
        var operators = new ArrayList<SqlOperator>(RULES.keySet());
        operators.addAll(Structure.SYNTAX);
        return new Library(operators);
    }

    private static Map<SqlOperator, FunctionRule> rules() {
        var rules = new IdentityHashMap<SqlOperator, FunctionRule>();
        Stream.of(
                        Arithmetic.ENTRIES,
                        Numbers.ENTRIES,
                        Texts.ENTRIES,
                        Times.ENTRIES,
                        Conditionals.ENTRIES,
                        Documents.ENTRIES,
                        Lists.ENTRIES,
                        Structure.COMPARISONS,
                        Structure.CASTS,
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
