package city.gatehouse.engine.govern;

import city.gatehouse.engine.function.AggregateKind;
import city.gatehouse.engine.function.Functions;
import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Relation;
import city.gatehouse.engine.type.CommonType;
import city.gatehouse.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * An aggregate whose groups are within single subjects: its rows are still about one subject each,
 * and still carry the keys. Since every key is among the group's columns, or a token of one is,
 * grouping by the raw key as well makes no more groups.
 */
final class PerSubject {
    private PerSubject() {}

    static Governed of(Governed input, Relation.Aggregate aggregate) {
        if (!input.isAnchoredBy(aggregate.keys())) {
            throw Joining.padded();
        }
        int visibleKeys = aggregate.keys().size();
        int hidden = input.subjects().size();
        var keys = new ArrayList<>(aggregate.keys());
        IntStream.range(0, hidden).forEach(key -> keys.add(input.visible() + key));
        var types = new ArrayList<RelDataType>();
        keys.forEach(key -> types.add(input.relation().types().get(key)));
        var calls = aggregate.calls().stream().map(call -> typed(call, input)).toList();
        calls.forEach(call -> types.add(call.getType()));
        var grouped = new Relation.Aggregate(input.relation(), keys, List.of(keys), calls, types);
        var order =
                IntStream.concat(
                                IntStream.concat(
                                        IntStream.range(0, visibleKeys),
                                        IntStream.range(visibleKeys + hidden, types.size())),
                                IntStream.range(visibleKeys, visibleKeys + hidden))
                        .<RexNode>mapToObj(i -> new RexInputRef(i, types.get(i)))
                        .toList();
        var facts = new ArrayList<Fact>();
        aggregate.keys().forEach(key -> facts.add(input.columns().get(key)));
        aggregate.calls().forEach(call -> facts.add(Conditions.fact(call, input.columns())));
        return new Governed(
                new Relation.Project(grouped, order, Optional.empty()),
                facts,
                input.subjects(),
                input.atLeast(),
                input.anchors().stream().map(aggregate.keys()::indexOf).toList());
    }

    /** One of several values has the type that they were computed in. */
    private static AggregateCall typed(AggregateCall call, Governed input) {
        if (call.getArgList().size() != 1 || !CommonType.isWhole(call.getType())) {
            return call;
        }
        var argument = input.relation().types().get(call.getArgList().getFirst());
        boolean isOne =
                Functions.aggregateKind(call.getAggregation())
                        .filter(kind -> kind == AggregateKind.SELECTING)
                        .isPresent();
        return isOne
                ? AggregateCall.create(
                        call.getParserPosition(),
                        call.getAggregation(),
                        call.isDistinct(),
                        call.isApproximate(),
                        call.ignoreNulls(),
                        call.rexList,
                        call.getArgList(),
                        call.filterArg,
                        call.distinctKeys,
                        call.getCollation(),
                        Types.factory()
                                .createTypeWithNullability(argument, call.getType().isNullable()),
                        call.getName())
                : call;
    }
}
