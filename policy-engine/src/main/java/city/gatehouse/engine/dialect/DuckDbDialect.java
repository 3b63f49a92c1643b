package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexOver;

/** DuckDB 2: the embedded store, and the engine of residual queries. Sessions run in UTC. */
public final class DuckDbDialect implements StoreDialect {
    private static final DuckDbLiterals LITERALS = new DuckDbLiterals();

    /** What treatments and counts of subjects are written with, besides the library. */
    private static final Set<String> OWN =
            Set.of(
                    "bit_count",
                    "bit_or",
                    "day",
                    "dayofyear",
                    "epoch_us",
                    "extract",
                    "hash",
                    "make_timestamptz",
                    "month",
                    "row",
                    "year");

    private static final Set<String> FUNCTIONS =
            Stream.of(
                            OWN,
                            DuckDbCalls.functions(),
                            DuckDbLists.functions(),
                            DuckDbAggregates.functions())
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public String storeType(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case BOOLEAN -> "BOOLEAN";
            case TINYINT -> "TINYINT";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
            case DECIMAL -> "DECIMAL(" + type.getPrecision() + ", " + type.getScale() + ")";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE";
            case VARCHAR -> "VARCHAR";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case TIMESTAMP -> "TIMESTAMP";
            case TIMESTAMP_TZ -> "TIMESTAMP WITH TIME ZONE";
            case UUID -> "UUID";
            case VARBINARY -> "BLOB";
            case OTHER -> "JSON";
            case ARRAY -> storeType(CommonType.element(type)) + "[]";
            default -> throw new RefusedException(Refusal.of(RefusalCode.UNSUPPORTED_TYPE));
        };
    }

    @Override
    public String literal(RexLiteral literal) {
        return LITERALS.typed(literal, this);
    }

    @Override
    public String plainLiteral(RexLiteral literal) {
        return LITERALS.plain(literal, this);
    }

    /** What a VARCHAR or a file holds need not be JSON; of a column that is, nothing is cast. */
    @Override
    public String stored(String column, RelDataType type) {
        return Types.isJson(type) ? tryCast(column, type) : column;
    }

    @Override
    public String tryCast(String expression, RelDataType type) {
        return "TRY_CAST(" + expression + " AS " + storeType(type) + ")";
    }

    @Override
    public String call(RexCall call, List<String> operands) {
        return DuckDbLists.isOne(call)
                ? DuckDbLists.write(call, operands, this)
                : DuckDbCalls.write(call, operands);
    }

    @Override
    public String windowCall(RexOver over, List<String> operands, String window) {
        var call =
                DuckDbAggregates.windowCall(
                        over.getAggOperator(), operands, over.isDistinct(), over.ignoreNulls());
        return DuckDbAggregates.typed(
                over.getAggOperator(), call + " OVER (" + window + ")", over.getType(), this);
    }

    /**
     * DuckDB 2.0 leaves a LIMIT out where it believes that there are no more rows, and counts those
     * of a comparison with a subquery's one row wrong (since its pull request 24160). Not so above
     * an ORDER BY.
     */
    @Override
    public String orderOfEqualRows() {
        return " ORDER BY CAST(NULL AS BOOLEAN)";
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

    @Override
    public String aggregate(
            AggregateCall call, IntFunction<String> input, IntFunction<RelDataType> types) {
        return DuckDbAggregates.typed(
                call.getAggregation(),
                DuckDbAggregates.write(call, input, types, this),
                call.getType(),
                this);
    }

    @Override
    public String treatment(
            Treatment treatment, ColumnType type, String raw, Map<String, Hierarchy> hierarchies) {
        return new DuckDbTreatments(this, hierarchies).write(treatment, type, raw);
    }

    @Override
    public String rowText(List<String> columns) {
        return "CAST(row(" + String.join(", ", columns) + ") AS VARCHAR)";
    }

    /** Each value sets one of 64 bits, so that many values set at least as many bits. */
    @Override
    public String distinctLowerBound(String value, String condition) {
        return "bit_count(bit_or(CAST(1 AS UBIGINT) << (hash(%s) %% 64)) FILTER (WHERE %s))"
                .formatted(value, condition);
    }

    /** About 97 values set 50 bits. */
    @Override
    public int distinctLowerBoundUpTo() {
        return 50;
    }

    @Override
    public String isSame(String left, String right) {
        return left + " IS NOT DISTINCT FROM " + right;
    }

    @Override
    public boolean hasFullJoin() {
        return true;
    }

    @Override
    public boolean comparesWithSubquery(RelDataType type, boolean inOrder) {
        return true;
    }

    @Override
    public boolean hasCorrelation() {
        return true;
    }

    @Override
    public boolean hasRowsInSubqueries() {
        return true;
    }

    @Override
    public boolean hasExpressionsInGroupingSets() {
        return true;
    }

    @Override
    public boolean keepsTableOrder() {
        return true;
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public Set<String> functions() {
        return FUNCTIONS;
    }
}
