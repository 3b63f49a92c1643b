package city.gatehouse.gateway.prove.generate;

import static city.gatehouse.gateway.prove.generate.Values.call;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Query;
import java.util.List;
import java.util.Optional;

/** Makes subqueries in expressions, some of which look at the rows around them. */
final class Subqueries {
    private static final long FEW = 400;
    private static final long PAIRS = 300_000;

    private final Makers makers;
    private final Chance chance;
    private int open;
    private boolean forbidden;

    Subqueries(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /** Nested no deeper than two. */
    boolean isAllowed() {
        return open < 2 && !forbidden;
    }

    /** From now on none. */
    void forbid() {
        forbidden = true;
    }

    Expression condition(Scope scope, int depth) {
        open++;
        try {
            return switch (chance.below(10)) {
                case 0, 1, 2 -> exists(scope, depth);
                case 3, 4, 5, 6 -> member(scope, depth);
                case 7 -> quantified(scope);
                default -> {
                    var fields = numeric(scope);
                    yield fields.isEmpty()
                            ? exists(scope, depth)
                            : call(
                                    "({} " + chance.of("<", ">=", "=") + " {})",
                                    Family.BOOLEAN,
                                    chance.of(fields).column(),
                                    scalar(Family.WHOLE, scope, depth));
                }
            };
        } finally {
            open--;
        }
    }

    /** The one value of a subquery. */
    Expression value(Family family, Scope scope, int depth) {
        open++;
        try {
            return scalar(family, scope, depth);
        } finally {
            open--;
        }
    }

    private static List<Field> numeric(Scope scope) {
        return scope.fields().stream().filter(f -> f.family().isNumeric()).toList();
    }

    private Expression exists(Scope scope, int depth) {
        var inner = makers.sources().table();
        var item = new Item(new Expression.Literal("1", Family.WHOLE), makers.name("c"));
        var query = select(item, inner, scope, depth, true);
        return new Expression.Exists(query, chance.percent(35));
    }

    private Expression member(Scope scope, int depth) {
        var inner = makers.sources().table();
        var pairs = Pairs.of(scope.fields(), inner.scope().fields());
        if (pairs.isEmpty()) {
            return exists(scope, depth);
        }
        var pair = chance.of(pairs);
        var item = new Item(pair.right().column(), makers.name("c"));
        return new Expression.Member(
                pair.left().column(),
                select(item, inner, scope, depth, chance.percent(25)),
                chance.percent(30));
    }

    private Expression quantified(Scope scope) {
        var inner = makers.sources().small(FEW);
        var pairs =
                Pairs.of(scope.fields(), inner.scope().fields()).stream()
                        .filter(p -> p.left().family() != Family.BOOLEAN)
                        .toList();
        if (pairs.isEmpty()) {
            return exists(scope, 0);
        }
        var pair = chance.of(pairs);
        var item = new Item(pair.right().column(), makers.name("c"));
        return new Expression.Quantified(
                pair.left().column(),
                chance.of("= ANY", "> ALL", "<= ANY", "<> ALL", ">= SOME"),
                select(item, inner, scope, 0, false));
    }

    /** An aggregate over everything, so that there is one value. */
    private Expression scalar(Family family, Scope scope, int depth) {
        var inner = makers.sources().table();
        var aggregate = makers.aggregations().of(family, inner.scope());
        var item = new Item(aggregate, makers.name("c"));
        return new Expression.Scalar(
                select(item, inner, scope, depth, chance.percent(60)), aggregate.family());
    }

    /** Of another dataset's rows that belong to a row around, as a source beside it. */
    Selects.Selected beside(Scope around) {
        var inner = makers.sources().table();
        var aggregate = makers.aggregations().of(Family.WHOLE, inner.scope());
        var name = makers.name("c");
        var query = select(new Item(aggregate, name), inner, around, 1, true);
        return new Selects.Selected(
                query.body(), List.of(Field.computed("", name, aggregate.family(), 100)), 1);
    }

    private Query select(Item item, Made inner, Scope around, int depth, boolean correlated) {
        var where = inner.condition();
        if (chance.percent(60)) {
            where = and(where, makers.predicates().of(inner.scope(), Math.min(depth, 1)));
        }
        if (correlated) {
            var link = link(inner.scope(), around);
            where = link.isPresent() ? and(where, link.get()) : where;
        }
        return Query.of(
                new Body.Select(
                        false,
                        List.of(item),
                        Optional.of(inner.source()),
                        where,
                        Grouping.NONE,
                        Optional.empty()));
    }

    private Optional<Expression> link(Scope inner, Scope around) {
        var pairs = Pairs.of(inner.fields(), around.fields());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var pair = chance.of(pairs);
        boolean few =
                inner.rows() * around.rows() < PAIRS && pair.left().family() != Family.BOOLEAN;
        var comparison = few && chance.percent(20) ? chance.of("<", ">=", "<>") : "=";
        return Optional.of(
                call(
                        "({} " + comparison + " {})",
                        Family.BOOLEAN,
                        pair.left().column(),
                        pair.right().column()));
    }

    static Optional<Expression> and(Optional<Expression> one, Expression other) {
        return Optional.of(one.map(first -> Predicates.both(first, other)).orElse(other));
    }
}
