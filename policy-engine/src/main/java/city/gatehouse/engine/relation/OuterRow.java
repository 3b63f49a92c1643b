package city.gatehouse.engine.relation;

import city.gatehouse.engine.type.Types;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/**
 * A row around relations that refer to it.
 *
 * @param columns that they take from it
 */
record OuterRow(CorrelationId correlation, BitSet columns) {
    private static final RexBuilder BUILDER = new RexBuilder(Types.factory());

    /**
     * @param accesses to this row, among others
     */
    OuterRow(CorrelationId correlation, List<RexFieldAccess> accesses) {
        this(correlation, new BitSet());
        accesses.stream()
                .filter(this::isRead)
                .forEach(access -> columns.set(access.getField().getIndex()));
    }

    /** The row that the subqueries of some expressions refer to; empty where none does. */
    static Optional<OuterRow> of(Optional<CorrelationId> correlation, List<RexNode> expressions) {
        var accesses =
                expressions.stream()
                        .flatMap(expression -> Subquery.in(expression).stream())
                        .flatMap(subquery -> subquery.relation().correlations())
                        .toList();
        return correlation
                .map(id -> new OuterRow(id, accesses))
                .filter(row -> !row.columns().isEmpty());
    }

    private boolean isRead(RexFieldAccess access) {
        return access.getReferenceExpr() instanceof RexCorrelVariable variable
                && variable.id.equals(correlation);
    }

    /**
     * The relation where the row's columns have moved.
     *
     * @param types of the row now
     */
    Relation moved(Relation relation, IntUnaryOperator moves, List<RelDataType> types) {
        return relation.with(
                input -> moved(input, moves, types), expression -> moved(expression, moves, types));
    }

    /** The expression where the row's columns have moved. */
    RexNode moved(RexNode expression, IntUnaryOperator moves, List<RelDataType> types) {
        var itself =
                expression.accept(
                        new RexShuttle() {
                            @Override
                            public RexNode visitFieldAccess(RexFieldAccess access) {
                                return isRead(access)
                                        ? OuterRow.this.moved(access, moves, types)
                                        : access;
                            }
                        });
        return Subquery.replaced(itself, BUILDER, relation -> moved(relation, moves, types));
    }

    private RexNode moved(RexFieldAccess access, IntUnaryOperator moves, List<RelDataType> types) {
        int place = moves.applyAsInt(access.getField().getIndex());
        var names = IntStream.range(0, types.size()).mapToObj(i -> "c" + i).toArray(String[]::new);
        names[place] = access.getField().getName();
        var row = Types.factory().createStructType(types, List.of(names));
        return BUILDER.makeFieldAccess(BUILDER.makeCorrel(row, correlation), place);
    }
}
