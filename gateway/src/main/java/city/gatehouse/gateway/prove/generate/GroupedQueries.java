package city.gatehouse.gateway.prove.generate;

import static city.gatehouse.gateway.prove.generate.Values.call;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Aggregate;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes queries for groups of subjects: those whose protection {@link ProtectedWriter} can write
 * out, alone or in the WITH of another.
 */
final class GroupedQueries {
    private final Makers makers;
    private final Chance chance;

    /** Whether a value of the SELECT rests on rows that the statement chooses. */
    private boolean hasChosen;

    GroupedQueries(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    Query any() {
        var groups = groups();
        if (!exact(groups).isEmpty() && chance.percent(25)) {
            return above(groups);
        }
        var query = Query.of(groups.body());
        return chance.percent(40) && !Inexact.in(query)
                ? makers.queries().ordered(query, groups.fields())
                : query;
    }

    /** Another query over groups that were released, and over public reference data. */
    private Query above(Selects.Selected groups) {
        var name = makers.name("w");
        var above = makers.overPublic();
        above.sources().name(name, exact(groups), groups.rows());
        var query = above.queries().any();
        var with = new ArrayList<>(List.of(new Query.With(name, Query.of(groups.body()))));
        with.addAll(query.with());
        return new Query(with, query.body(), query.order(), query.limit(), query.offset());
    }

    /** Columns whose last digits are certain. */
    private static List<Field> exact(Selects.Selected groups) {
        return groups.fields().stream().filter(f -> f.family() != Family.DOUBLE).toList();
    }

    private Selects.Selected groups() {
        makers.subqueries().forbid();
        makers.beLiteral();
        hasChosen = false;
        var made = makers.sources().ofSubjects();
        var scope = made.scope().open();
        var items = new ArrayList<Item>();
        var fields = new ArrayList<Field>();
        var keys = new ArrayList<Expression>();
        for (int i = 0; i < chance.of(0, 1, 1, 1, 2, 2); i++) {
            var key = key(scope);
            if (!keys.contains(key)) {
                keys.add(key);
                add(items, fields, key);
            }
        }
        for (int i = 0; i < 1 + chance.below(3); i++) {
            add(items, fields, aggregate(made.scope(), scope));
        }
        var having = chance.percent(20) ? Optional.of(having(scope)) : Optional.<Expression>empty();
        var where =
                chance.percent(50)
                        ? Subqueries.and(made.condition(), makers.predicates().of(scope, 1))
                        : made.condition();
        return new Selects.Selected(
                new Body.Select(
                        false, items, Optional.of(made.source()), where, Grouping.by(keys), having),
                fields,
                200);
    }

    private void add(List<Item> items, List<Field> fields, Expression expression) {
        var name = makers.name("c");
        items.add(new Item(expression, name));
        fields.add(Field.computed("", name, expression.family(), 100));
    }

    private Expression key(Scope scope) {
        if (chance.percent(75)) {
            return chance.of(scope.fields()).column();
        }
        var family = chance.of(scope.families());
        var value = makers.values().of(family, scope, 1);
        return Selects.isKey(value) ? value : chance.of(scope.fields()).column();
    }

    private Aggregate aggregate(Scope all, Scope open) {
        var numbers = open.fields().stream().filter(f -> f.family().isNumeric()).toList();
        var made =
                switch (chance.below(numbers.isEmpty() ? 4 : 9)) {
                    case 0, 1 -> of("count(*)", Family.WHOLE);
                    case 2 -> of("count({})", Family.WHOLE, chance.of(open.fields()).column());
                    case 3 ->
                            of(
                                    "count(DISTINCT {})",
                                    Family.WHOLE,
                                    chance.of(all.fields()).column());
                    case 4, 5 -> sum("sum({})", chance.of(numbers), open);
                    case 6, 7 -> sum("avg({})", chance.of(numbers), open);
                    default -> of("stddev({})", Family.DOUBLE, chance.of(numbers).column());
                };
        return chance.percent(25) && chooses()
                ? new Aggregate(
                        made.form(),
                        made.family(),
                        made.operands(),
                        Optional.of(makers.predicates().of(open, 0)))
                : made;
    }

    private Aggregate sum(String form, Field field, Scope scope) {
        var family =
                form.startsWith("avg") || field.family() == Family.DOUBLE
                        ? Family.DOUBLE
                        : Family.HUGE;
        return of(
                form,
                family,
                chance.percent(30) && chooses() ? chosen(field, scope) : field.column());
    }

    /** Once in a SELECT. */
    private boolean chooses() {
        boolean may = !hasChosen;
        hasChosen = true;
        return may;
    }

    /** Of some rows only. */
    private Expression chosen(Field field, Scope scope) {
        var condition = makers.predicates().of(scope, 0);
        return chance.percent(50)
                ? call("CASE WHEN {} THEN {} END", field.family(), condition, field.column())
                : call(
                        "CASE WHEN {} THEN {} ELSE 0 END",
                        field.family(),
                        condition,
                        field.column());
    }

    private Expression having(Scope scope) {
        var aggregate = aggregate(scope, scope);
        return aggregate.family() == Family.DOUBLE
                ? call("({} IS NOT NULL)", Family.BOOLEAN, aggregate)
                : call(
                        "({} " + chance.of(">", "<", ">=") + " {})",
                        Family.BOOLEAN,
                        aggregate,
                        new Literal(chance.of("3", "10", "100"), Family.WHOLE));
    }

    private static Aggregate of(String form, Family family, Expression... operands) {
        return new Aggregate(form, family, List.of(operands), Optional.empty());
    }
}
