package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Grouping;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes SELECTs. */
final class Selects {
    private final Makers makers;
    private final Chance chance;

    Selects(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /**
     * A body, and its columns.
     *
     * @param rows about how many there are
     */
    record Selected(Body body, List<Field> fields, long rows) {
        Selected {
            fields = List.copyOf(fields);
        }
    }

    /** For a FROM or WITH: nothing in it depends on the order in which rows are read. */
    Selected nested(int depth) {
        return chance.percent(50) ? record(depth) : grouped(depth, true);
    }

    Selected record(int depth) {
        var made = makers.sources().of(depth);
        var items = new ArrayList<Item>();
        var fields = new ArrayList<Field>();
        int count = 1 + chance.below(4);
        for (int i = 0; i < count; i++) {
            add(items, fields, made.scope(), depth);
        }
        boolean distinct = chance.percent(15);
        return new Selected(
                select(distinct, items, made, where(made, depth), Grouping.NONE, Optional.empty()),
                fields,
                made.scope().rows());
    }

    private void add(List<Item> items, List<Field> fields, Scope scope, int depth) {
        var name = makers.name("c");
        if (chance.percent(60)) {
            var field = chance.of(scope.fields());
            items.add(new Item(field.column(), name));
            fields.add(field.as("", name));
            return;
        }
        var expression = computed(scope, depth);
        items.add(new Item(expression, name));
        fields.add(Field.computed("", name, expression.family(), Math.max(1, scope.rows() / 4)));
    }

    private Expression computed(Scope scope, int depth) {
        if (chance.percent(15)) {
            return makers.windows().any(scope);
        }
        var families = scope.families();
        var family = families.isEmpty() ? Family.WHOLE : chance.of(families);
        if (depth > 0 && makers.subqueries().isAllowed() && chance.percent(10)) {
            return makers.subqueries().value(family, scope, depth - 1);
        }
        return makers.values().of(any(family), scope, 2);
    }

    /** Now and then a family that no column is of. */
    private Family any(Family family) {
        return chance.percent(75)
                ? family
                : chance.of(Family.WHOLE, Family.TEXT, Family.DOUBLE, Family.BOOLEAN);
    }

    /** What is computed of one row around, without a source of its own. */
    Selected ofRow(Scope around) {
        var items = new ArrayList<Item>();
        var fields = new ArrayList<Field>();
        for (int i = 0; i < 1 + chance.below(2); i++) {
            var families = around.families();
            var family = families.isEmpty() ? Family.WHOLE : chance.of(families);
            var name = makers.name("c");
            items.add(new Item(makers.values().of(family, around, 1), name));
            fields.add(Field.computed("", name, family, around.rows()));
        }
        return new Selected(
                new Body.Select(
                        false,
                        items,
                        Optional.empty(),
                        Optional.empty(),
                        Grouping.NONE,
                        Optional.empty()),
                fields,
                1);
    }

    /** A body with columns of these families. */
    Selected of(List<Family> families, int depth) {
        var made = makers.sources().of(0);
        var items = new ArrayList<Item>();
        var fields = new ArrayList<Field>();
        for (var family : families) {
            var name = makers.name("c");
            items.add(new Item(makers.values().of(family, made.scope(), 1), name));
            fields.add(Field.computed("", name, family, made.scope().rows()));
        }
        return new Selected(
                select(
                        chance.percent(20),
                        items,
                        made,
                        where(made, depth),
                        Grouping.NONE,
                        Optional.empty()),
                fields,
                made.scope().rows());
    }

    /**
     * Groups.
     *
     * @param exact as in {@link Aggregations#any}
     */
    Selected grouped(int depth, boolean exact) {
        var made = makers.sources().of(depth);
        var scope = made.scope();
        var items = new ArrayList<Item>();
        var fields = new ArrayList<Field>();
        var keys = keys(scope);
        for (var key : keys) {
            if (chance.percent(85)) {
                var name = makers.name("c");
                items.add(new Item(key.expression(), name));
                fields.add(key.as(name));
            }
        }
        int aggregates = (items.isEmpty() ? 1 : 0) + chance.below(4);
        for (int i = 0; i < aggregates; i++) {
            var name = makers.name("c");
            var aggregate = makers.aggregations().any(scope, exact);
            items.add(new Item(aggregate, name));
            fields.add(Field.computed("", name, aggregate.family(), scope.rows()));
        }
        var grouping = grouping(keys.stream().map(Key::expression).toList());
        // What differs in its last digit is not one value among the distinct ones.
        boolean isDistinct =
                chance.percent(5) && items.stream().map(Item::expression).noneMatch(Inexact::is);
        var having =
                chance.percent(25)
                        ? Optional.of(makers.aggregations().having(scope))
                        : Optional.<Expression>empty();
        return new Selected(
                select(isDistinct, items, made, where(made, depth), grouping, having),
                fields,
                keys.isEmpty() ? 1 : scope.rows());
    }

    private record Key(Expression expression, Optional<Field> field, long distinct) {
        Field as(String name) {
            return field.map(f -> f.as("", name).padded())
                    .orElseGet(() -> Field.computed("", name, expression.family(), distinct));
        }
    }

    private List<Key> keys(Scope scope) {
        int count = chance.of(0, 1, 1, 1, 2, 2, 3);
        var keys = new ArrayList<Key>();
        for (int i = 0; i < count; i++) {
            if (chance.percent(70)) {
                var field = chance.of(scope.fields());
                keys.add(new Key(field.column(), Optional.of(field), field.distinct()));
            } else {
                var families = scope.families();
                var family = families.isEmpty() ? Family.WHOLE : chance.of(families);
                var value = makers.values().of(any(family), scope, 2);
                if (isKey(value)) {
                    keys.add(new Key(value, Optional.empty(), scope.rows()));
                }
            }
        }
        var distinct = new LinkedHashMap<Object, Key>();
        keys.forEach(key -> distinct.putIfAbsent(named(key.expression()), key));
        return List.copyOf(distinct.values());
    }

    /** DuckDB takes one column that is written in two ways for two in a grouping set. */
    private static Object named(Expression key) {
        return key instanceof Expression.Column column ? column.name() : key;
    }

    /**
     * A key is told from others by its text, in which each parameter is another; and a whole
     * constant, also one that is computed, is the place of an item.
     */
    static boolean isKey(Expression expression) {
        return !(expression instanceof Expression.Literal)
                && Trees.inside(expression).noneMatch(Expression.Parameter.class::isInstance)
                && (expression.family() != Family.WHOLE
                        || Trees.inside(expression).anyMatch(Expression.Column.class::isInstance));
    }

    private Grouping grouping(List<Expression> keys) {
        if (keys.size() < 2 || chance.percent(80)) {
            return Grouping.by(keys);
        }
        return switch (chance.below(3)) {
            case 0 -> new Grouping(Grouping.Kind.ROLLUP, keys, List.of());
            case 1 -> new Grouping(Grouping.Kind.CUBE, keys, List.of());
            default ->
                    new Grouping(
                            Grouping.Kind.SETS,
                            keys,
                            List.of(
                                    List.of(0),
                                    IntStream.range(1, keys.size()).boxed().toList(),
                                    IntStream.range(0, keys.size()).boxed().toList(),
                                    List.of()));
        };
    }

    private Optional<Expression> where(Made made, int depth) {
        return chance.percent(60)
                ? Subqueries.and(made.condition(), makers.predicates().of(made.scope(), depth + 1))
                : made.condition();
    }

    private static Body.Select select(
            boolean distinct,
            List<Item> items,
            Made made,
            Optional<Expression> where,
            Grouping grouping,
            Optional<Expression> having) {
        return new Body.Select(
                distinct, items, Optional.of(made.source()), where, grouping, having);
    }
}
