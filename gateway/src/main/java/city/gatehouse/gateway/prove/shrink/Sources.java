package city.gatehouse.gateway.prove.shrink;

import city.gatehouse.gateway.prove.sql.Source;
import java.util.Optional;
import java.util.stream.Stream;

/** Smaller sources. */
final class Sources {
    private Sources() {}

    static Stream<Source> smaller(Source source) {
        return switch (source) {
            case Source.Table _, Source.Named _ -> Stream.empty();
            case Source.Derived(var query, var alias) ->
                    Queries.smaller(query).map(q -> new Source.Derived(q, alias));
            case Source.Lateral(var query, var alias) ->
                    Queries.smaller(query).map(q -> new Source.Lateral(q, alias));
            case Source.Elements(var array, var alias, var column) ->
                    array.size() == 1
                            ? Stream.empty()
                            : Smaller.without(array)
                                    .map(a -> new Source.Elements(a, alias, column));
            case Source.Rows(var rows, var alias, var columns) ->
                    rows.size() == 1
                            ? Stream.empty()
                            : Smaller.without(rows).map(r -> new Source.Rows(r, alias, columns));
            case Source.Join join ->
                    Stream.of(
                                    Stream.of(join.left(), join.right()),
                                    parts(join),
                                    join.on()
                                            .map(Expressions::smaller)
                                            .orElse(Stream.empty())
                                            .map(on ->
                                                    new Source.Join(
                                                            join.left(),
                                                            join.right(),
                                                            join.kind(),
                                                            Optional.of(on),
                                                            join.shared())))
                            .flatMap(candidates -> candidates);
        };
    }

    private static Stream<Source> parts(Source.Join join) {
        return Stream.concat(
                smaller(join.left())
                        .map(left ->
                                new Source.Join(
                                        left, join.right(), join.kind(), join.on(), join.shared())),
                smaller(join.right())
                        .map(right ->
                                new Source.Join(
                                        join.left(),
                                        right,
                                        join.kind(),
                                        join.on(),
                                        join.shared())));
    }
}
