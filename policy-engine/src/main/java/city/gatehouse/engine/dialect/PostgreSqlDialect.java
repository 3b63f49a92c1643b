package city.gatehouse.engine.dialect;

import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.refusal.RefusalCode;
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
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 15 to 18, in databases encoded in UTF-8 whose columns have deterministic collations.
 * Sessions run in UTC. Only what it computes exactly as the library says has words here; text is
 * put in order by its code points.
 */
public final class PostgreSqlDialect extends PartialDialect {
    /** What treatments and counts of subjects are written with, besides the library. */
    private static final Set<String> OWN =
            Set.of(
                    "bit_count",
                    "bit_or",
                    "date_bin",
                    "floor",
                    "hash_array_extended",
                    "int8and",
                    "int8send",
                    "int8shl",
                    "isfinite",
                    "left",
                    "length",
                    "right",
                    "round",
                    "row");

    private static final Set<String> FUNCTIONS =
            Stream.of(OWN, PostgreSqlCalls.FUNCTIONS, PostgreSqlAggregates.FUNCTIONS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    public PostgreSqlDialect() {
        super(new PostgreSqlLiterals());
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
            case DOUBLE -> "DOUBLE PRECISION";
            case VARCHAR, CHAR -> "TEXT";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case TIMESTAMP -> "TIMESTAMP";
            case TIMESTAMP_TZ -> "TIMESTAMP WITH TIME ZONE";
            case UUID -> "UUID";
            case VARBINARY -> "BYTEA";
            // Equal where the texts are, as in the library.
            case OTHER -> "TEXT";
            case ARRAY -> storeType(CommonType.element(type)) + "[]";
            default -> throw refused(RefusalCode.UNSUPPORTED_TYPE);
        };
    }

    /**
     * A column that is declared as a text can be padded, an enumeration or one that is compared
     * without case: as a text it is what is in it. A cast of what is a text costs nothing, and
     * indexes still serve.
     */
    @Override
    public String stored(String column, RelDataType type) {
        return isText(type) || isText(type.getComponentType()) ? cast(column, type) : column;
    }

    private static boolean isText(@Nullable RelDataType type) {
        return type != null && (type.getSqlTypeName() == SqlTypeName.VARCHAR || Types.isJson(type));
    }

    /**
     * A numeric loses its precision in CASE and the like; to one that has it, a cast is nothing.
     */
    @Override
    public String column(String expression, RelDataType type) {
        return type.getSqlTypeName() == SqlTypeName.DECIMAL ? cast(expression, type) : expression;
    }

    @Override
    public String converted(String expression, RelDataType from, RelDataType type) {
        if (!ExactTypes.isExactCast(from, type)) {
            throw refused(RefusalCode.UNSUPPORTED_FUNCTION);
        }
        return cast(expression, type);
    }

    @Override
    public String call(RexCall call, List<String> operands) {
        return new PostgreSqlCalls(this, call, operands).write();
    }

    @Override
    public String sortKey(
            String expression,
            RelDataType type,
            RelFieldCollation.Direction direction,
            RelFieldCollation.NullDirection nulls) {
        boolean isFirst = nulls == RelFieldCollation.NullDirection.FIRST;
        return PostgreSqlTypes.ordered(expression, type)
                + (direction.isDescending() ? " DESC" : " ASC")
                + (isFirst ? " NULLS FIRST" : " NULLS LAST");
    }

    @Override
    public String aggregate(
            AggregateCall call, IntFunction<String> input, IntFunction<RelDataType> types) {
        return new PostgreSqlAggregates(this, call, input, types).write();
    }

    @Override
    public String treatment(
            Treatment treatment, ColumnType type, String raw, Map<String, Hierarchy> hierarchies) {
        return new PostgreSqlTreatments(this, hierarchies).write(treatment, type, raw);
    }

    @Override
    public String rowText(List<String> columns) {
        return "CAST(row(" + String.join(", ", columns) + ") AS TEXT)";
    }

    /**
     * One bit for each value, by the hash that its equality has in an array: that serves values of
     * every type. Aggregates of bits run in parallel, which distinct counts do not.
     */
    @Override
    public String distinctLowerBound(String value, String condition) {
        return ("bit_count(int8send(bit_or(int8shl(CAST(1 AS BIGINT), CAST(int8and("
                        + "hash_array_extended(ARRAY[%s], CAST(0 AS BIGINT)), CAST(63 AS BIGINT))"
                        + " AS INTEGER))) FILTER (WHERE %s)))")
                .formatted(value, condition);
    }

    /** About 97 values set 50 bits. */
    @Override
    public int distinctLowerBoundUpTo() {
        return 50;
    }

    /** In arrays NULL equals NULL, and they can be hashed. */
    @Override
    public String isSame(String left, String right) {
        return "ARRAY[%s] = ARRAY[%s]".formatted(left, right);
    }

    /** Text would be put in the database's order. */
    @Override
    public boolean comparesWithSubquery(RelDataType type, boolean inOrder) {
        return !inOrder || !ExactTypes.isText(type);
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

    /** A row goes where there is room for it, so where it lies depends on what others take. */
    @Override
    public boolean keepsTableOrder() {
        return false;
    }

    @Override
    public Set<String> functions() {
        return FUNCTIONS;
    }
}
