package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Ordering;
import city.gatehouse.gateway.prove.sql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes whole queries over single rows. */
final class Queries {
    private static final List<String> DIRECTIONS =
            List.of("", "", "DESC", "ASC", "NULLS FIRST", "DESC NULLS LAST");

    private final Makers makers;
    private final Chance chance;

    Queries(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    Query any() {
        var with = chance.percent(12) ? with() : List.<Query.With>of();
        var selected = body();
        var query =
                new Query(
                        with, selected.body(), List.of(), OptionalInt.empty(), OptionalInt.empty());
        return chance.percent(40) && !Inexact.in(query) ? ordered(query, selected.fields()) : query;
    }

    private List<Query.With> with() {
        var with = new ArrayList<Query.With>();
        for (int i = 0; i < 1 + chance.below(2); i++) {
            var selected = makers.selects().nested(1);
            var name = makers.name("w");
            with.add(new Query.With(name, Query.of(selected.body())));
            makers.sources().name(name, selected.fields(), selected.rows());
        }
        return with;
    }

    private Selects.Selected body() {
        return switch (chance.below(10)) {
            case 0 -> combined();
            case 1, 2, 3, 4 -> makers.selects().grouped(1, false);
            default -> makers.selects().record(1);
        };
    }

    private Selects.Selected combined() {
        var left = makers.selects().record(0);
        var families = left.fields().stream().map(Field::family).toList();
        var right = makers.selects().of(families, 0);
        var operator =
                chance.of(
                        "UNION", "UNION ALL", "INTERSECT", "EXCEPT", "INTERSECT ALL", "EXCEPT ALL");
        return new Selects.Selected(
                new Body.Combined(operator, left.body(), right.body()),
                left.fields(),
                left.rows() + right.rows());
    }

    /** By every column, so that only equal rows can change places. */
    Query ordered(Query query, List<Field> fields) {
        var order =
                chance.shuffled(fields).stream()
                        .map(f ->
                                new Ordering(
                                        new Expression.Column("", f.column().name(), f.family()),
                                        chance.of(DIRECTIONS)))
                        .toList();
        var limit = chance.percent(50) ? OptionalInt.of(1 + chance.below(40)) : OptionalInt.empty();
        var offset =
                limit.isPresent() && chance.percent(30)
                        ? OptionalInt.of(chance.below(10))
                        : OptionalInt.empty();
        return new Query(query.with(), query.body(), order, limit, offset);
    }
}
