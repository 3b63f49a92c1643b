package city.gatehouse.engine.relation;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexVisitorImpl;

/** Which columns expressions refer to, and how they refer to them elsewhere. */
public final class Columns {
    private Columns() {}

    /** Adds the columns that {@code expression} itself refers to. */
    public static void collect(RexNode expression, BitSet into) {
        expression.accept(
                new RexVisitorImpl<Void>(true) {
                    @Override
                    public Void visitInputRef(RexInputRef reference) {
                        into.set(reference.getIndex());
                        return null;
                    }
                });
    }

    public static BitSet of(List<RexNode> expressions) {
        var columns = new BitSet();
        expressions.forEach(expression -> collect(expression, columns));
        return columns;
    }

    /** The expression over columns that have moved; {@code types} are those of the new columns. */
    public static RexNode moved(
            RexNode expression, IntUnaryOperator moves, List<RelDataType> types) {
        return expression.accept(
                new RexShuttle() {
                    @Override
                    public RexNode visitInputRef(RexInputRef reference) {
                        int index = moves.applyAsInt(reference.getIndex());
                        return new RexInputRef(index, types.get(index));
                    }
                });
    }

    public static AggregateCall moved(AggregateCall call, IntUnaryOperator moves) {
        return call.copy(
                call.getArgList().stream().map(moves::applyAsInt).toList(),
                call.filterArg < 0 ? -1 : moves.applyAsInt(call.filterArg),
                call.distinctKeys,
                RelCollations.of(
                        call.getCollation().getFieldCollations().stream()
                                .map(key ->
                                        key.withFieldIndex(moves.applyAsInt(key.getFieldIndex())))
                                .toList()));
    }

    /** The columns that a call reads. */
    public static void collect(AggregateCall call, BitSet into) {
        call.getArgList().forEach(into::set);
        if (call.filterArg >= 0) {
            into.set(call.filterArg);
        }
        call.getCollation().getFieldCollations().stream()
                .map(RelFieldCollation::getFieldIndex)
                .forEach(into::set);
    }

    /** A reference to each column, in order. */
    public static List<RexNode> references(List<RelDataType> types) {
        return java.util.stream.IntStream.range(0, types.size())
                .<RexNode>mapToObj(i -> new RexInputRef(i, types.get(i)))
                .toList();
    }
}
