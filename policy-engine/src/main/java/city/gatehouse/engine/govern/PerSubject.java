package city.gatehouse.engine.govern;

import city.gatehouse.engine.govern.Governed.Fact;
import city.gatehouse.engine.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        int visibleKeys = aggregate.keys().size();
        int hidden = input.subjects().size();
        var keys = new ArrayList<>(aggregate.keys());
        IntStream.range(0, hidden).forEach(key -> keys.add(input.visible() + key));
        var types = new ArrayList<RelDataType>(aggregate.types().subList(0, visibleKeys));
        types.addAll(input.relation().types().subList(input.visible(), input.relation().width()));
        types.addAll(aggregate.types().subList(visibleKeys, aggregate.width()));
        var grouped =
                new Relation.Aggregate(
                        input.relation(), keys, List.of(keys), aggregate.calls(), types);
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
                input.atLeast());
    }
}
