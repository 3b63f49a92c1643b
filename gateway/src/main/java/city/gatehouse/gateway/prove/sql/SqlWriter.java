package city.gatehouse.gateway.prove.sql;

import java.util.ArrayList;
import java.util.List;

/** Writes queries; parameters in the order in which they stand in the text. */
public class SqlWriter {
    private final StringBuilder out = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    protected SqlWriter() {}

    public static Statement write(Query query) {
        return new SqlWriter().statement(query);
    }

    protected final Statement statement(Query query) {
        query(query);
        return new Statement(out.toString(), parameters);
    }

    /** The text of an expression alone, which has no parameters. */
    protected final String expressionText(Expression expression) {
        expression(expression);
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException("a parameter is written once, in its place");
        }
        return out.toString();
    }

    protected final SqlWriter text(String text) {
        out.append(text);
        return this;
    }

    protected final void query(Query query) {
        for (int i = 0; i < query.with().size(); i++) {
            text(i == 0 ? "WITH " : ", ").text(query.with().get(i).name()).text(" AS (");
            named(query.with().get(i).query());
            text(i == query.with().size() - 1 ? ") " : ")");
        }
        body(query.body());
        orderings(query.order());
        query.limit().ifPresent(n -> text(" LIMIT " + n));
        query.offset().ifPresent(n -> text(" OFFSET " + n));
    }

    /** Writes a query whose columns are looked at by their names alone. */
    protected void named(Query query) {
        query(query);
    }

    private void body(Body body) {
        switch (body) {
            case Body.Select select -> select(select);
            case Body.Combined(var operator, var left, var right) -> {
                part(left);
                text(" " + operator + " ");
                part(right);
            }
        }
    }

    private void part(Body body) {
        switch (body) {
            case Body.Select select -> select(select);
            case Body.Combined combined -> {
                text("(");
                body(combined);
                text(")");
            }
        }
    }

    /** Writes a SELECT. */
    protected void select(Body.Select select) {
        text(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        for (int i = 0; i < select.items().size(); i++) {
            text(i == 0 ? "" : ", ");
            expression(select.items().get(i).expression());
            text(" AS " + select.items().get(i).name());
        }
        rows(select);
        grouping(select.grouping());
        select.having()
                .ifPresent(condition -> {
                    text(" HAVING ");
                    expression(condition);
                });
    }

    /** Writes FROM and WHERE. */
    protected final void rows(Body.Select select) {
        select.from()
                .ifPresent(source -> {
                    text(" FROM ");
                    source(source);
                });
        select.where()
                .ifPresent(condition -> {
                    text(" WHERE ");
                    expression(condition);
                });
    }

    private void source(Source source) {
        switch (source) {
            case Source.Table(var dataset, var alias) -> text(dataset + " AS " + alias);
            case Source.Named(var name, var alias) -> text(name + " AS " + alias);
            case Source.Derived(var query, var alias) -> {
                text("(");
                named(query);
                text(") AS " + alias);
            }
            case Source.Lateral(var query, var alias) -> {
                text("LATERAL (");
                named(query);
                text(") AS " + alias);
            }
            case Source.Elements(var array, var alias, var column) -> {
                text("UNNEST([");
                list(array);
                text("]) AS " + alias + "(" + column + ")");
            }
            case Source.Rows(var rows, var alias, var columns) -> {
                text("(VALUES ");
                for (int i = 0; i < rows.size(); i++) {
                    text(i == 0 ? "(" : ", (");
                    list(rows.get(i));
                    text(")");
                }
                text(") AS " + alias + "(" + String.join(", ", columns) + ")");
            }
            case Source.Join join -> join(join);
        }
    }

    private void join(Source.Join join) {
        source(join.left());
        text(join.kind().equals(",") ? ", " : " " + join.kind() + " ");
        if (join.right() instanceof Source.Join) {
            text("(");
            source(join.right());
            text(")");
        } else {
            source(join.right());
        }
        join.on()
                .ifPresent(condition -> {
                    text(" ON ");
                    expression(condition);
                });
        if (!join.shared().isEmpty() && !join.isNatural()) {
            text(" USING (" + String.join(", ", join.shared()) + ")");
        }
    }

    /** Writes a GROUP BY. */
    protected final void grouping(Grouping grouping) {
        switch (grouping.kind()) {
            case NONE -> {}
            case PLAIN -> {
                text(" GROUP BY ");
                list(grouping.keys());
            }
            case ROLLUP, CUBE -> {
                text(" GROUP BY " + grouping.kind() + " (");
                list(grouping.keys());
                text(")");
            }
            case SETS -> {
                text(" GROUP BY GROUPING SETS (");
                for (int i = 0; i < grouping.sets().size(); i++) {
                    text(i == 0 ? "(" : ", (");
                    list(grouping.sets().get(i).stream().map(grouping.keys()::get).toList());
                    text(")");
                }
                text(")");
            }
        }
    }

    private void orderings(List<Ordering> order) {
        for (int i = 0; i < order.size(); i++) {
            text(i == 0 ? " ORDER BY " : ", ");
            expression(order.get(i).key());
            text(order.get(i).direction().isEmpty() ? "" : " " + order.get(i).direction());
        }
    }

    private void list(List<Expression> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            text(i == 0 ? "" : ", ");
            expression(expressions.get(i));
        }
    }

    private void nested(Query query) {
        text("(");
        query(query);
        text(")");
    }

    /** Writes an expression. */
    protected void expression(Expression expression) {
        switch (expression) {
            case Expression.Column(var source, var name, _) ->
                    text(source.isEmpty() ? name : source + "." + name);
            case Expression.Literal(var text, _) -> text(text);
            case Expression.Parameter(var value, _) -> {
                parameters.add(value);
                text("?");
            }
            case Expression.Call(var form, _, var operands) -> form(form, operands);
            case Expression.Aggregate(var form, _, var operands, var filter) -> {
                form(form, operands);
                filter.ifPresent(condition -> {
                    text(" FILTER (WHERE ");
                    expression(condition);
                    text(")");
                });
            }
            case Expression.Window window -> window(window);
            case Expression.Scalar(var query, _) -> nested(query);
            case Expression.Exists(var query, var negated) -> {
                text(negated ? "(NOT EXISTS " : "(EXISTS ");
                nested(query);
                text(")");
            }
            case Expression.Member(var operand, var query, var negated) -> {
                text("(");
                expression(operand);
                text(negated ? " NOT IN " : " IN ");
                nested(query);
                text(")");
            }
            case Expression.Quantified(var operand, var comparison, var query) -> {
                text("(");
                expression(operand);
                text(" " + comparison + " ");
                nested(query);
                text(")");
            }
        }
    }

    private void window(Expression.Window window) {
        form(window.form(), window.operands());
        text(" OVER (");
        if (!window.partition().isEmpty()) {
            text("PARTITION BY ");
            list(window.partition());
        }
        orderings(window.order());
        text(window.frame().isEmpty() ? "" : " " + window.frame());
        text(")");
    }

    private void form(String form, List<Expression> operands) {
        int from = 0;
        for (var operand : operands) {
            int at = form.indexOf(Forms.PLACE, from);
            text(form.substring(from, at));
            expression(operand);
            from = at + Forms.PLACE.length();
        }
        text(form.substring(from));
    }
}
