package city.gatehouse.gateway.prove.sql;

import java.util.List;
import java.util.OptionalInt;

/** A whole query. */
public record Query(
        List<With> with, Body body, List<Ordering> order, OptionalInt limit, OptionalInt offset) {
    /** A query with a name. */
    public record With(String name, Query query) {}

    public Query {
        with = List.copyOf(with);
        order = List.copyOf(order);
    }

    public static Query of(Body body) {
        return new Query(List.of(), body, List.of(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Whether the order of its rows is part of the answer. */
    public boolean isOrdered() {
        return !order.isEmpty();
    }
}
