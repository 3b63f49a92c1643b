package city.gatehouse.gateway.prove.shrink;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Ordering;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries with something less, the greatest steps first. Not all of them make sense. */
final class Queries {
    private Queries() {}

    static Stream<Query> smaller(Query query) {
        return Stream.of(
                        inner(query),
                        Smaller.without(query.with()).map(with -> with(query, with, query.body())),
                        unordered(query),
                        Bodies.smaller(query.body()).map(body -> with(query, query.with(), body)),
                        Smaller.each(
                                        query.with(),
                                        w ->
                                                smaller(w.query())
                                                        .map(q -> new Query.With(w.name(), q)))
                                .map(with -> with(query, with, query.body())))
                .flatMap(candidates -> candidates);
    }

    /** A query inside, alone. */
    private static Stream<Query> inner(Query query) {
        return Stream.concat(
                IntStream.range(0, query.with().size())
                        .mapToObj(i -> {
                            var earlier = new ArrayList<>(query.with().subList(0, i));
                            var inner = query.with().get(i).query();
                            earlier.addAll(inner.with());
                            return with(inner, earlier, inner.body());
                        }),
                query.body() instanceof Body.Select select
                        ? select.from().stream().flatMap(Queries::derived)
                        : Stream.empty());
    }

    private static Stream<Query> derived(Source source) {
        return switch (source) {
            case Source.Derived(var query, _) -> Stream.of(query);
            case Source.Join join -> Stream.concat(derived(join.left()), derived(join.right()));
            case Source.Table _,
                    Source.Named _,
                    Source.Rows _,
                    Source.Elements _,
                    Source.Lateral _ ->
                    Stream.empty();
        };
    }

    private static Stream<Query> unordered(Query query) {
        var none = OptionalInt.empty();
        return Stream.of(
                        new Query(query.with(), query.body(), List.of(), none, none),
                        new Query(query.with(), query.body(), query.order(), none, none),
                        new Query(query.with(), query.body(), query.order(), query.limit(), none))
                .filter(candidate -> !candidate.equals(query));
    }

    /** Without the orderings by columns that are gone. */
    private static Query with(Query query, List<Query.With> with, Body body) {
        var names = names(body);
        var order = query.order().stream().filter(ordering -> isThere(ordering, names)).toList();
        boolean limited = !order.isEmpty() || query.order().isEmpty();
        return new Query(
                with,
                body,
                order,
                limited ? query.limit() : OptionalInt.empty(),
                limited ? query.offset() : OptionalInt.empty());
    }

    private static boolean isThere(Ordering ordering, List<String> names) {
        return !(ordering.key() instanceof Expression.Column(var source, var name, _))
                || !source.isEmpty()
                || names.contains(name);
    }

    private static List<String> names(Body body) {
        return switch (body) {
            case Body.Select select -> select.items().stream().map(Item::name).toList();
            case Body.Combined combined -> names(combined.left());
        };
    }
}
