package city.gatehouse.engine.split;

import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.type.Types;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexFieldCollation;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.rex.RexWindowExclusion;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/**
 * Makes what depends on the order of rows depend on the visible ones alone. Where a statement
 * leaves ties, any order of them is right; this chooses the order of the other columns, so that it
 * does not follow from how a store happens to read rows, hidden ones between them.
 */
final class TieBreaking {
    /** Whose value is that of one row at a place in the order. */
    private static final Set<SqlKind> PLACED =
            EnumSet.of(SqlKind.ROW_NUMBER, SqlKind.NTILE, SqlKind.LAG, SqlKind.LEAD);

    private static final Set<SqlKind> OF_A_FRAME =
            EnumSet.of(SqlKind.FIRST_VALUE, SqlKind.LAST_VALUE, SqlKind.NTH_VALUE);

    private static final Set<String> FIRST_MET = Set.of("MODE", "ANY_VALUE", "ARG_MAX", "ARG_MIN");

    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    private TieBreaking() {}

    /**
     * An aggregate that shows one or all of its values in the order of the values themselves; and
     * one that adds up binary fractions, whose last digits follow the order of adding.
     *
     * @param types of the columns of the rows
     * @param inOrder whether the rows come in the order of one table
     */
    static AggregateCall of(AggregateCall call, List<RelDataType> types, boolean inOrder) {
        var arguments = call.getArgList();
        if (arguments.isEmpty()) {
            return call;
        }
        var values = arguments.stream().map(types::get).toList();
        if (!inOrder && roundsOff(call.getAggregation(), values)) {
            return ordered(call, arguments);
        }
        return isOrdered(call) ? ordered(call, arguments.subList(0, 1)) : call;
    }

    private static AggregateCall ordered(AggregateCall call, List<Integer> columns) {
        var keys = new ArrayList<>(call.getCollation().getFieldCollations());
        columns.stream()
                .filter(column -> keys.stream().noneMatch(key -> key.getFieldIndex() == column))
                .forEach(column ->
                        keys.add(
                                new RelFieldCollation(
                                        column,
                                        RelFieldCollation.Direction.ASCENDING,
                                        RelFieldCollation.NullDirection.LAST)));
        return call.withCollation(RelCollations.of(keys));
    }

    /** What is added up is rounded at every step. */
    private static boolean roundsOff(SqlAggFunction function, List<RelDataType> values) {
        return Functions.aggregateKind(function)
                .filter(kind ->
                        kind == AggregateKind.SPREAD
                                || kind == AggregateKind.ADDITIVE
                                        && values.stream()
                                                .anyMatch(SqlTypeUtil::isApproximateNumeric))
                .isPresent();
    }

    private static boolean isOrdered(AggregateCall call) {
        return switch (Functions.aggregateKind(call.getAggregation()).orElseThrow()) {
            case COLLECTING -> true;
            case SELECTING -> takesFirst(call.getAggregation());
            case COUNTING, ADDITIVE, SPREAD, BOOLEAN -> false;
        };
    }

    /** Of several values that serve, the one that is met first. */
    private static boolean takesFirst(SqlAggFunction function) {
        return FIRST_MET.contains(function.getName());
    }

    /**
     * A window function whose ties are broken by {@code columns}.
     *
     * @param inOrder whether the rows come in the order of one table
     * @throws RefusedException UNSUPPORTED_NODE where the statement's own order has to be total for
     *     it, and cannot be made so
     */
    static RexNode of(RexOver over, List<RexNode> columns, boolean inOrder) {
        var window = over.getWindow();
        var kind = over.getAggOperator().getKind();
        if (PLACED.contains(kind)) {
            return with(over, columns, window.getLowerBound(), window.getUpperBound(), false);
        }
        if (over.getAggOperator().allowsFraming() && window.isRows()) {
            return hasPeers(over) ? refuse() : framed(over, columns);
        }
        if (OF_A_FRAME.contains(kind)) {
            return ofPeers(over, columns);
        }
        if (dependsOnTies(over)) {
            return refuse();
        }
        var values = over.getOperands().stream().map(RexNode::getType).toList();
        return !inOrder && roundsOff(over.getAggOperator(), values) && isOfAll(window)
                ? with(
                        over,
                        columns,
                        RexWindowBounds.UNBOUNDED_PRECEDING,
                        RexWindowBounds.UNBOUNDED_FOLLOWING,
                        true)
                : over;
    }

    /** Every row of a partition has the same frame, the whole. */
    private static boolean isOfAll(RexWindow window) {
        boolean endsWithPeers = window.getUpperBound().isCurrentRow() && window.orderKeys.isEmpty();
        return window.getExclude() == RexWindowExclusion.EXCLUDE_NO_OTHER
                && window.getLowerBound().isUnbounded()
                && (window.getUpperBound().isUnbounded() || endsWithPeers);
    }

    private static boolean hasPeers(RexOver over) {
        return switch (over.getWindow().getExclude()) {
            case EXCLUDE_GROUP, EXCLUDE_TIES -> true;
            case EXCLUDE_NO_OTHER, EXCLUDE_CURRENT_ROW -> false;
        };
    }

    private static boolean dependsOnTies(RexOver over) {
        return Functions.aggregateKind(over.getAggOperator())
                .filter(kind ->
                        kind == AggregateKind.COLLECTING || takesFirst(over.getAggOperator()))
                .isPresent();
    }

    private static RexNode framed(RexOver over, List<RexNode> columns) {
        var window = over.getWindow();
        return with(over, columns, window.getLowerBound(), window.getUpperBound(), true);
    }

    /**
     * The first or last row of a frame that ends with all that are equal: the end that counts is
     * that of the partition, or of the equal rows themselves.
     */
    private static RexNode ofPeers(RexOver over, List<RexNode> columns) {
        var window = over.getWindow();
        var lower = window.getLowerBound();
        var upper = window.getUpperBound();
        if (window.getExclude() != RexWindowExclusion.EXCLUDE_NO_OTHER) {
            return refuse();
        }
        if (lower.isUnbounded() && upper.isUnbounded()) {
            return with(over, columns, lower, upper, true);
        }
        if (lower.isUnbounded() && upper.isCurrentRow()) {
            return upToPeers(over, columns);
        }
        if (over.ignoreNulls()) {
            return refuse();
        }
        return switch (over.getAggOperator().getKind()) {
            case FIRST_VALUE -> lower.isCurrentRow() ? amongPeers(over, columns) : refuse();
            case LAST_VALUE ->
                    upper.isUnbounded()
                            ? with(over, columns, RexWindowBounds.CURRENT_ROW, upper, true)
                            : upper.isCurrentRow() ? amongPeers(over, columns) : refuse();
            default -> refuse();
        };
    }

    /**
     * Of the rows from the first one to the last that is equal: rows in order up to this one, and
     * then the equal ones.
     */
    private static RexNode upToPeers(RexOver over, List<RexNode> columns) {
        var before =
                with(
                        over,
                        columns,
                        RexWindowBounds.UNBOUNDED_PRECEDING,
                        RexWindowBounds.CURRENT_ROW,
                        true);
        return switch (over.getAggOperator().getKind()) {
            case FIRST_VALUE ->
                    over.ignoreNulls() ? first(before, amongPeers(over, columns)) : before;
            case LAST_VALUE ->
                    over.ignoreNulls()
                            ? first(amongPeers(over, columns), before)
                            : amongPeers(over, columns);
            case NTH_VALUE -> over.ignoreNulls() ? refuse() : nth(over, columns);
            default -> refuse();
        };
    }

    /** The first of two values that is there. */
    private static RexNode first(RexNode one, RexNode other) {
        return BUILDER.makeCall(
                one.getType(),
                SqlStdOperatorTable.CASE,
                List.of(BUILDER.makeCall(SqlStdOperatorTable.IS_NOT_NULL, one), one, other));
    }

    /** The nth row of all, where there are as many up to the last equal one. */
    private static RexNode nth(RexOver over, List<RexNode> columns) {
        var window = over.getWindow();
        var count =
                BUILDER.makeOver(
                        Types.factory().createSqlType(SqlTypeName.BIGINT),
                        SqlStdOperatorTable.COUNT,
                        List.of(),
                        window.partitionKeys,
                        window.orderKeys,
                        window.getLowerBound(),
                        window.getUpperBound(),
                        RexWindowExclusion.EXCLUDE_NO_OTHER,
                        false,
                        true,
                        false,
                        false,
                        false);
        var isThere =
                BUILDER.makeCall(
                        SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                        count,
                        over.getOperands().getLast());
        var value =
                with(
                        over,
                        columns,
                        RexWindowBounds.UNBOUNDED_PRECEDING,
                        RexWindowBounds.UNBOUNDED_FOLLOWING,
                        true);
        var type = Types.factory().createTypeWithNullability(over.getType(), true);
        return BUILDER.makeCall(
                type,
                SqlStdOperatorTable.CASE,
                List.of(isThere, value, BUILDER.makeNullLiteral(type)));
    }

    private static RexNode amongPeers(RexOver over, List<RexNode> columns) {
        var window = over.getWindow();
        var partition = new ArrayList<>(window.partitionKeys);
        window.orderKeys.forEach(key -> partition.add(key.left));
        return BUILDER.makeOver(
                over.getType(),
                over.getAggOperator(),
                over.getOperands(),
                partition,
                broken(List.of(), columns),
                RexWindowBounds.UNBOUNDED_PRECEDING,
                RexWindowBounds.UNBOUNDED_FOLLOWING,
                RexWindowExclusion.EXCLUDE_NO_OTHER,
                true,
                true,
                false,
                over.isDistinct(),
                over.ignoreNulls());
    }

    private static RexNode with(
            RexOver over,
            List<RexNode> columns,
            RexWindowBound lower,
            RexWindowBound upper,
            boolean rows) {
        var window = over.getWindow();
        return BUILDER.makeOver(
                over.getType(),
                over.getAggOperator(),
                over.getOperands(),
                window.partitionKeys,
                broken(window.orderKeys, columns),
                lower,
                upper,
                window.getExclude(),
                rows || window.isRows(),
                true,
                false,
                over.isDistinct(),
                over.ignoreNulls());
    }

    private static ImmutableList<RexFieldCollation> broken(
            List<RexFieldCollation> keys, List<RexNode> columns) {
        var all = ImmutableList.<RexFieldCollation>builder().addAll(keys);
        columns.stream()
                .filter(column -> keys.stream().noneMatch(key -> key.left.equals(column)))
                .forEach(column ->
                        all.add(new RexFieldCollation(column, Set.of(SqlKind.NULLS_LAST))));
        return all.build();
    }

    private static RexNode refuse() {
        throw new RefusedException(
                Refusal.of(
                                RefusalCode.UNSUPPORTED_NODE,
                                "what this window gives for rows that are equal in its ORDER BY is"
                                        + " not defined")
                        .help("use a frame of ROWS, or order by columns that tell all rows apart"));
    }
}
