package city.gatehouse.gateway.prove.shrink;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Smaller bodies. */
final class Bodies {
    private Bodies() {}

    static Stream<Body> smaller(Body body) {
        return switch (body) {
            case Body.Combined(var operator, var left, var right) ->
                    Stream.of(
                                    Stream.of(left, right),
                                    smaller(left).map(l -> new Body.Combined(operator, l, right)),
                                    smaller(right).map(r -> new Body.Combined(operator, left, r)))
                            .flatMap(candidates -> candidates);
            case Body.Select select ->
                    Stream.of(clauses(select), groupings(select), items(select))
                            .flatMap(candidates -> candidates);
        };
    }

    private static Stream<Body> clauses(Body.Select of) {
        var plain =
                of.distinct()
                        ? Stream.of(with(of, false, of.items(), of.from(), of.where(), of.having()))
                        : Stream.<Body>empty();
        return Stream.of(
                        Smaller.option(of.where(), Expressions::smaller)
                                .map(w ->
                                        with(
                                                of,
                                                of.distinct(),
                                                of.items(),
                                                of.from(),
                                                w,
                                                of.having())),
                        Smaller.option(of.having(), Expressions::smaller)
                                .map(h ->
                                        with(
                                                of,
                                                of.distinct(),
                                                of.items(),
                                                of.from(),
                                                of.where(),
                                                h)),
                        plain,
                        of.from().stream()
                                .flatMap(Sources::smaller)
                                .map(f ->
                                        with(
                                                of,
                                                of.distinct(),
                                                of.items(),
                                                Optional.of(f),
                                                of.where(),
                                                of.having())))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Body> items(Body.Select of) {
        var fewer =
                of.items().size() > 1 ? Smaller.without(of.items()) : Stream.<List<Item>>empty();
        return Stream.concat(fewer, Smaller.each(of.items(), Bodies::item))
                .map(items -> with(of, of.distinct(), items, of.from(), of.where(), of.having()));
    }

    private static Stream<Item> item(Item item) {
        return Expressions.smaller(item.expression()).map(e -> new Item(e, item.name()));
    }

    /** A key that is an item too changes with it. */
    private static Stream<Body> groupings(Body.Select of) {
        var grouping = of.grouping();
        var simple =
                switch (grouping.kind()) {
                    case NONE, PLAIN -> Stream.<Grouping>empty();
                    case ROLLUP, CUBE, SETS -> Stream.of(Grouping.by(grouping.keys()));
                };
        var fewer =
                grouping.kind() == Grouping.Kind.SETS
                        ? Stream.<Grouping>empty()
                        : Smaller.without(grouping.keys())
                                .map(keys ->
                                        keys.isEmpty()
                                                ? Grouping.NONE
                                                : new Grouping(grouping.kind(), keys, List.of()));
        return Stream.of(
                        simple.map(g -> grouped(of, of.items(), g)),
                        fewer.map(g -> grouped(of, of.items(), g)),
                        grouping.keys().stream().flatMap(key -> keyed(of, key)))
                .flatMap(candidates -> candidates);
    }

    /** With one key smaller, and gone. */
    private static Stream<Body> keyed(Body.Select of, Expression key) {
        var grouping = of.grouping();
        var others = of.items().stream().filter(i -> !i.expression().equals(key)).toList();
        var rest = grouping.keys().stream().filter(k -> !k.equals(key)).toList();
        var gone =
                others.isEmpty() || grouping.kind() == Grouping.Kind.SETS
                        ? Stream.<Body>empty()
                        : Stream.<Body>of(
                                grouped(
                                        of,
                                        others,
                                        rest.isEmpty()
                                                ? Grouping.NONE
                                                : new Grouping(grouping.kind(), rest, List.of())));
        return Stream.concat(
                gone,
                Expressions.smaller(key)
                        .map(smaller ->
                                grouped(
                                        of,
                                        of.items().stream()
                                                .map(i ->
                                                        i.expression().equals(key)
                                                                ? new Item(smaller, i.name())
                                                                : i)
                                                .toList(),
                                        new Grouping(
                                                grouping.kind(),
                                                grouping.keys().stream()
                                                        .map(k -> k.equals(key) ? smaller : k)
                                                        .toList(),
                                                grouping.sets()))));
    }

    private static Body grouped(Body.Select of, List<Item> items, Grouping grouping) {
        return new Body.Select(of.distinct(), items, of.from(), of.where(), grouping, of.having());
    }

    private static Body with(
            Body.Select of,
            boolean distinct,
            List<Item> items,
            Optional<Source> from,
            Optional<Expression> where,
            Optional<Expression> having) {
        return new Body.Select(distinct, items, from, where, of.grouping(), having);
    }
}
