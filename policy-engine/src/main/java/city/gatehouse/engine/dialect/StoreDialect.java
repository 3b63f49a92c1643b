package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexOver;

/**
 * How one engine writes what the library means. Every piece of SQL that comes back stands alone: it
 * can be put anywhere an expression can, without parentheses around it. What an engine cannot say
 * exactly is refused.
 */
public interface StoreDialect {
    /**
     * A quoted name.
     *
     * @throws RefusedException for one that no statement can hold
     */
    default String identifier(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new RefusedException(Refusal.of(RefusalCode.UNKNOWN_NAME));
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A type to cast to. */
    String storeType(RelDataType type);

    /** The same for a column of the catalog. */
    default String storeType(ColumnType type) {
        return storeType(Types.relType(type, true, Types.factory()));
    }

    /** A literal that the engine gives the literal's own type. */
    String literal(RexLiteral literal);

    /** A literal where only its value counts, as beside a comparison's operator. */
    String plainLiteral(RexLiteral literal);

    /**
     * A stored column as a value of the type that the catalog declares, where a store could hold
     * something else in it without a difference that its answers show.
     */
    String stored(String column, RelDataType type);

    default String cast(String expression, RelDataType type) {
        return "CAST(" + expression + " AS " + storeType(type) + ")";
    }

    /** An expression that is planned to be of a type, as a column of a select that is of it. */
    default String column(String expression, RelDataType type) {
        return expression;
    }

    /**
     * A cast of the library.
     *
     * @param from the type that the expression has
     */
    default String converted(String expression, RelDataType from, RelDataType type) {
        return cast(expression, type);
    }

    /** A cast that gives NULL where there is no value. */
    String tryCast(String expression, RelDataType type);

    /** A call of the library; its operands are written already. */
    String call(RexCall call, List<String> operands);

    /**
     * A window function or aggregate over a window, of the call's type.
     *
     * @param window what stands between the parentheses of OVER
     */
    String windowCall(RexOver over, List<String> operands, String window);

    /** A sort key with its direction and the place of its NULLs. */
    String sortKey(
            String expression,
            RelDataType type,
            RelFieldCollation.Direction direction,
            RelFieldCollation.NullDirection nulls);

    /**
     * An aggregate of the library with its DISTINCT, order and FILTER, of the call's type.
     *
     * @param input writes a column of the aggregate's input; the fraction of a percentile must be a
     *     literal there
     * @param types of those columns
     */
    String aggregate(AggregateCall call, IntFunction<String> input, IntFunction<RelDataType> types);

    /** Whether it joins with FULL, whatever the condition. */
    boolean hasFullJoin();

    /**
     * Whether a value is compared with those of a subquery as the library does it.
     *
     * @param inOrder or for being equal
     */
    boolean comparesWithSubquery(RelDataType type, boolean inOrder);

    /** Whether it has several values in the place of the one that a subquery's rows are to have. */
    boolean hasRowsInSubqueries();

    /** Whether it has subqueries of every form that refer to a row around them. */
    boolean hasCorrelation();

    /** Whether more than the name of a column can be in one of several grouping sets. */
    boolean hasExpressionsInGroupingSets();

    /** The ORDER BY of equal rows of which some are taken; empty where none is needed. */
    default String orderOfEqualRows() {
        return "";
    }

    /**
     * How many rows are taken, after how many that are left out.
     *
     * @return empty where it is all of them
     */
    default String limit(OptionalLong fetch, OptionalLong offset) {
        return (fetch.isPresent() ? " LIMIT " + fetch.getAsLong() : "")
                + (offset.isPresent() ? " OFFSET " + offset.getAsLong() : "");
    }

    /** Whether a table has an order that its rows can be read in, whatever else is in it. */
    boolean keepsTableOrder();

    /**
     * Whether it has words for everything in the library; what another one cannot say exactly is
     * computed in the gateway.
     */
    boolean isComplete();

    /**
     * What a treatment makes of a raw value, for every value that the type can hold.
     *
     * @throws IllegalArgumentException for {@link Treatment.Tokenize} and {@link Treatment.Shift},
     *     which no store computes
     */
    String treatment(
            Treatment treatment, ColumnType type, String raw, Map<String, Hierarchy> hierarchies);

    /**
     * A text of several columns together: rows that differ may look alike, but a row always looks
     * the same.
     */
    String rowText(List<String> columns);

    /**
     * An aggregate: a number of distinct values of rows that fulfil a condition that there are at
     * least, whatever the values are. Cheaper than their exact number, and at most {@link
     * #distinctLowerBoundUpTo} in practice.
     *
     * @param condition true only for rows whose value is not NULL
     */
    String distinctLowerBound(String value, String condition);

    /** Up to which number the lower bound decides most groups; 0 where the engine has none. */
    int distinctLowerBoundUpTo();

    /**
     * A condition: two values of one type are equal, or both are NULL. Written so that the store
     * can join by it without comparing every row with every other.
     */
    String isSame(String left, String right);

    /**
     * Every function that this dialect may write, in small letters. Whatever else calls a function
     * has not been written by it.
     */
    Set<String> functions();
}
