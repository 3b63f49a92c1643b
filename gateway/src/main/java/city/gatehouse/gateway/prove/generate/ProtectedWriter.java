package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.generate.Protection.Subject;
import city.gatehouse.gateway.prove.sql.Body;
import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Aggregate;
import city.gatehouse.gateway.prove.sql.Expression.Call;
import city.gatehouse.gateway.prove.sql.Expression.Column;
import city.gatehouse.gateway.prove.sql.Item;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.Source;
import city.gatehouse.gateway.prove.sql.SqlWriter;
import city.gatehouse.gateway.prove.sql.Statement;
import city.gatehouse.gateway.prove.sql.Trees;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a query with the protection of groups written out, for a database whose tables have the
 * subject keys as hidden columns.
 */
public final class ProtectedWriter extends SqlWriter {
    private static final String GROUPS = "protected_groups";

    private final Map<String, Visible> visible = new HashMap<>();
    private final Set<String> used;
    private final Set<Body.Select> named = Collections.newSetFromMap(new IdentityHashMap<>());

    private ProtectedWriter(List<Visible> visible, Set<String> used) {
        visible.forEach(dataset -> this.visible.put(dataset.dataset(), dataset));
        this.used = used;
    }

    public static Statement write(Query query, List<Visible> visible) {
        return new ProtectedWriter(visible, used(query)).statement(query);
    }

    /** What nothing looks at is not shown. */
    private static Set<String> used(Query query) {
        return Trees.expressions(query)
                .filter(Column.class::isInstance)
                .map(column -> ((Column) column).name())
                .collect(Collectors.toSet());
    }

    @Override
    protected void named(Query query) {
        if (query.body() instanceof Body.Select select && !select.distinct()) {
            named.add(select);
        }
        super.named(query);
    }

    private boolean isShown(Item item, Body.Select select) {
        return !named.contains(select) || used.contains(item.name());
    }

    @Override
    protected void select(Body.Select select) {
        var tables = select.from().map(ProtectedWriter::tables).orElse(List.of());
        int atLeast = tables.stream().mapToInt(t -> dataset(t).atLeast()).max().orElse(0);
        if (atLeast == 0) {
            super.select(select);
        } else {
            protect(select, tables, atLeast);
        }
    }

    private Visible dataset(Source.Table table) {
        var dataset = visible.get(table.dataset());
        if (dataset == null) {
            throw new IllegalArgumentException("no such dataset");
        }
        return dataset;
    }

    private void protect(Body.Select select, List<Source.Table> tables, int atLeast) {
        var keys = new LinkedHashMap<String, Subject>();
        tables.forEach(t ->
                dataset(t)
                        .hiddenKeys()
                        .forEach((hidden, shown) ->
                                keys.put(t.alias() + "." + hidden, new Subject(t.alias(), shown))));
        var protection =
                new Protection(
                        keys,
                        atLeast,
                        expression -> literally(expression),
                        operand -> isNullable(operand, select.from().orElseThrow()));
        var calls = calls(select);
        text("SELECT ");
        for (int i = 0; i < select.items().size(); i++) {
            text(i == 0 ? "" : ", ");
            var item = select.items().get(i);
            if (isShown(item, select)) {
                expression(above(item.expression(), select, calls));
            } else {
                text("NULL");
            }
            text(" AS " + item.name());
        }
        text(" FROM (SELECT ");
        inside(select, calls, protection);
        text(") AS " + GROUPS);
        select.having()
                .ifPresent(condition -> {
                    text(" WHERE ");
                    expression(above(condition, select, calls));
                });
    }

    private void inside(Body.Select select, List<Aggregate> calls, Protection protection) {
        var keys = select.grouping().keys();
        for (int i = 0; i < keys.size(); i++) {
            text(i == 0 ? "" : ", ");
            expression(keys.get(i));
            text(" AS key_" + i);
        }
        for (int i = 0; i < calls.size(); i++) {
            text(keys.isEmpty() && i == 0 ? "" : ", ");
            text("CASE WHEN " + protection.shown(calls.get(i), calls) + " THEN ");
            expression(calls.get(i));
            text(" END AS value_" + i);
        }
        text(keys.isEmpty() && calls.isEmpty() ? "count(*)" : "");
        rows(select);
        grouping(select.grouping());
        text(" HAVING " + protection.shown());
    }

    private static String literally(Expression expression) {
        return new ProtectedWriter(List.of(), Set.of()).expressionText(expression);
    }

    private List<Aggregate> calls(Body.Select select) {
        var calls = new LinkedHashSet<Aggregate>();
        select.items().stream()
                .filter(item -> isShown(item, select))
                .forEach(item -> collect(item.expression(), calls));
        select.having().ifPresent(condition -> collect(condition, calls));
        return List.copyOf(calls);
    }

    private static void collect(Expression expression, LinkedHashSet<Aggregate> calls) {
        switch (expression) {
            case Aggregate aggregate -> calls.add(aggregate);
            case Call call -> call.operands().forEach(operand -> collect(operand, calls));
            case Column _,
                    Expression.Literal _,
                    Expression.Parameter _,
                    Expression.Window _,
                    Expression.Scalar _,
                    Expression.Exists _,
                    Expression.Member _,
                    Expression.Quantified _ -> {}
        }
    }

    /** The expression over what the protected groups have. */
    private static Expression above(
            Expression expression, Body.Select select, List<Aggregate> calls) {
        int key = select.grouping().keys().indexOf(expression);
        if (key >= 0) {
            return new Column(GROUPS, "key_" + key, expression.family());
        }
        return switch (expression) {
            case Aggregate aggregate ->
                    new Column(GROUPS, "value_" + calls.indexOf(aggregate), aggregate.family());
            case Call(var form, var family, var operands) ->
                    new Call(
                            form,
                            family,
                            operands.stream().map(o -> above(o, select, calls)).toList());
            case Column _,
                    Expression.Literal _,
                    Expression.Parameter _,
                    Expression.Window _,
                    Expression.Scalar _,
                    Expression.Exists _,
                    Expression.Member _,
                    Expression.Quantified _ ->
                    expression;
        };
    }

    private static List<Source.Table> tables(Source source) {
        return switch (source) {
            case Source.Table table -> List.of(table);
            case Source.Join join ->
                    Stream.concat(tables(join.left()).stream(), tables(join.right()).stream())
                            .toList();
            case Source.Derived _,
                    Source.Lateral _,
                    Source.Elements _,
                    Source.Named _,
                    Source.Rows _ ->
                    List.of();
        };
    }

    /** CASE without ELSE, a column that can be NULL, and one that an outer join pads. */
    private boolean isNullable(Expression operand, Source from) {
        return switch (operand) {
            case Column column -> isNullable(column, from, false).orElse(true);
            case Call(var form, _, var operands) ->
                    form.startsWith("CASE") && !form.contains("ELSE")
                            || isNullable(operands.getLast(), from);
            case Aggregate _,
                    Expression.Literal _,
                    Expression.Parameter _,
                    Expression.Window _,
                    Expression.Scalar _,
                    Expression.Exists _,
                    Expression.Member _,
                    Expression.Quantified _ ->
                    true;
        };
    }

    private Optional<Boolean> isNullable(Column column, Source source, boolean padded) {
        return switch (source) {
            case Source.Table table ->
                    table.alias().equals(column.source()) || column.source().isEmpty()
                            ? dataset(table).columns().stream()
                                    .filter(c -> c.name().equals(column.name()))
                                    .map(c -> padded || c.nullable())
                                    .findFirst()
                            : Optional.empty();
            case Source.Join join ->
                    join.shared().contains(column.name()) && column.source().isEmpty()
                            ? merged(column, join, padded)
                            : isNullable(column, join.left(), padded || pads(join, "RIGHT"))
                                    .or(() ->
                                            isNullable(
                                                    column,
                                                    join.right(),
                                                    padded || pads(join, "LEFT")));
            case Source.Derived _,
                    Source.Lateral _,
                    Source.Elements _,
                    Source.Named _,
                    Source.Rows _ ->
                    Optional.empty();
        };
    }

    /** The first of both that is there. */
    private Optional<Boolean> merged(Column column, Source.Join join, boolean padded) {
        var left = isNullable(column, join.left(), padded || pads(join, "RIGHT"));
        var right = isNullable(column, join.right(), padded || pads(join, "LEFT"));
        return left.flatMap(one -> right.map(other -> one && other));
    }

    private static boolean pads(Source.Join join, String kind) {
        var outer = join.kind().replaceFirst("NATURAL ", "");
        return outer.startsWith(kind) || outer.startsWith("FULL");
    }
}
