package city.gatehouse.engine.dialect;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Trino, from version 400. Only what it computes exactly as the library says has words here. Its
 * text is compared and put in order by code points already; its floating numbers are not compared
 * with each other, since NaN is not equal to itself there.
 */
public final class TrinoDialect extends PartialDialect {
    /** What treatments are written with, besides the library. */
    private static final Set<String> OWN =
            Set.of(
                    "abs",
                    "at_timezone",
                    "date_add",
                    "date_diff",
                    "date_trunc",
                    "floor",
                    "is_finite",
                    "is_nan",
                    "length",
                    "round",
                    "substr",
                    "with_timezone");

    private static final Set<String> FUNCTIONS =
            Stream.of(OWN, TrinoCalls.FUNCTIONS, TrinoAggregates.FUNCTIONS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    public TrinoDialect() {
        super(new TrinoLiterals());
    }

    @Override
    public String storeType(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case BOOLEAN -> "BOOLEAN";
            case TINYINT, SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
            case DECIMAL -> "DECIMAL(" + type.getPrecision() + ", " + type.getScale() + ")";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE";
            case VARCHAR, CHAR -> "VARCHAR";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case TIMESTAMP -> "TIMESTAMP(6)";
            case TIMESTAMP_TZ -> "TIMESTAMP(6) WITH TIME ZONE";
            case UUID -> "UUID";
            case VARBINARY -> "VARBINARY";
            default -> throw refused(RefusalCode.UNSUPPORTED_TYPE);
        };
    }

    /** A column that is declared as a text can be padded: as a text it is what is in it. */
    @Override
    public String stored(String column, RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case VARCHAR, TIME, TIMESTAMP, TIMESTAMP_TZ -> cast(column, type);
            default -> column;
        };
    }

    /**
     * A decimal can become a wider one in CASE and the like; for one that has not, it is nothing.
     */
    @Override
    public String column(String expression, RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case DECIMAL, TIMESTAMP -> cast(expression, type);
            default -> expression;
        };
    }

    @Override
    public String converted(String expression, RelDataType from, RelDataType type) {
        if (ExactTypes.isExactCast(from, type)) {
            return cast(expression, type);
        }
        return Optional.of(type)
                .filter(to -> to.getSqlTypeName() == SqlTypeName.TIMESTAMP_TZ)
                .flatMap(_ -> TrinoLiterals.instantOf(expression))
                .map(instant -> cast(instant, type))
                .orElseThrow(() -> refused(RefusalCode.UNSUPPORTED_FUNCTION));
    }

    @Override
    public String call(RexCall call, List<String> operands) {
        return new TrinoCalls(this, call, operands).write();
    }

    @Override
    public String sortKey(
            String expression,
            RelDataType type,
            RelFieldCollation.Direction direction,
            RelFieldCollation.NullDirection nulls) {
        boolean isFirst = nulls == RelFieldCollation.NullDirection.FIRST;
        return expression
                + (direction.isDescending() ? " DESC" : " ASC")
                + (isFirst ? " NULLS FIRST" : " NULLS LAST");
    }

    /** Rows are left out before some are taken; of none, none are left out. */
    @Override
    public String limit(OptionalLong fetch, OptionalLong offset) {
        if (fetch.isEmpty() && offset.isEmpty()) {
            return "";
        }
        if (fetch.isPresent() && (offset.isEmpty() || fetch.getAsLong() == 0)) {
            return " LIMIT " + fetch.getAsLong();
        }
        return " OFFSET "
                + offset.getAsLong()
                + " ROWS"
                + (fetch.isPresent() ? " FETCH FIRST " + fetch.getAsLong() + " ROWS ONLY" : "");
    }

    @Override
    public String aggregate(
            AggregateCall call, IntFunction<String> input, IntFunction<RelDataType> types) {
        return new TrinoAggregates(this, call, input, types).write();
    }

    @Override
    public String treatment(
            Treatment treatment, ColumnType type, String raw, Map<String, Hierarchy> hierarchies) {
        return new TrinoTreatments(this, hierarchies).write(treatment, type, raw);
    }

    /** Text of a row has no words there that tell all rows apart. */
    @Override
    public String rowText(List<String> columns) {
        throw refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }

    @Override
    public String distinctLowerBound(String value, String condition) {
        throw refused(RefusalCode.UNSUPPORTED_FUNCTION);
    }

    /**
     * A bound takes a third of the time that counting exactly does, but what is named in WITH is
     * computed there as often as it is read: both passes together take longer.
     */
    @Override
    public int distinctLowerBoundUpTo() {
        return 0;
    }

    @Override
    public String isSame(String left, String right) {
        return left + " IS NOT DISTINCT FROM " + right;
    }

    /** NaN is not equal to itself there, nor greater than anything. */
    @Override
    public boolean comparesWithSubquery(RelDataType type, boolean inOrder) {
        return switch (type.getSqlTypeName()) {
            case REAL, DOUBLE -> false;
            default -> true;
        };
    }

    /** It has some, and says only when a statement runs that it has not another one. */
    @Override
    public boolean hasCorrelation() {
        return false;
    }

    @Override
    public boolean hasRowsInSubqueries() {
        return false;
    }

    @Override
    public boolean hasExpressionsInGroupingSets() {
        return false;
    }

    /** Workers send rows as they have them. */
    @Override
    public boolean keepsTableOrder() {
        return false;
    }

    @Override
    public Set<String> functions() {
        return FUNCTIONS;
    }
}
