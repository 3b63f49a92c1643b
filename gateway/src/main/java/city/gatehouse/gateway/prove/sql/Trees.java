package city.gatehouse.gateway.prove.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks through queries. */
public final class Trees {
    private Trees() {}

    /** Every expression of a query, those inside others and those of subqueries too. */
    public static Stream<Expression> expressions(Query query) {
        return Stream.of(
                        query.with().stream().flatMap(with -> expressions(with.query())),
                        expressions(query.body()),
                        query.order().stream().flatMap(order -> all(order.key())))
                .flatMap(parts -> parts);
    }

    private static Stream<Expression> expressions(Body body) {
        return switch (body) {
            case Body.Combined(_, var left, var right) ->
                    Stream.concat(expressions(left), expressions(right));
            case Body.Select select ->
                    Stream.of(
                                    select.items().stream().flatMap(i -> all(i.expression())),
                                    select.from().stream().flatMap(Trees::expressions),
                                    all(select.where()),
                                    all(select.grouping().keys()),
                                    all(select.having()))
                            .flatMap(parts -> parts);
        };
    }

    private static Stream<Expression> expressions(Source source) {
        return switch (source) {
            case Source.Table _, Source.Named _ -> Stream.empty();
            case Source.Derived(var query, _) -> expressions(query);
            case Source.Lateral(var query, _) -> expressions(query);
            case Source.Elements(var array, _, _) -> all(array);
            case Source.Rows(var rows, _, _) -> rows.stream().flatMap(Trees::all);
            case Source.Join(var left, var right, _, var on, var shared) ->
                    Stream.of(
                                    expressions(left),
                                    expressions(right),
                                    all(on),
                                    shared.stream().map(Trees::shared))
                            .flatMap(parts -> parts);
        };
    }

    /** A column of both sides, whatever it holds. */
    private static Expression shared(String name) {
        return new Expression.Column("", name, Family.TEXT);
    }

    private static Stream<Expression> all(Optional<Expression> expression) {
        return expression.stream().flatMap(Trees::all);
    }

    private static Stream<Expression> all(List<Expression> expressions) {
        return expressions.stream().flatMap(Trees::all);
    }

    private static Stream<Expression> all(Expression expression) {
        return Stream.concat(Stream.of(expression), inside(expression));
    }

    /** The expressions inside one, those of subqueries too. */
    public static Stream<Expression> inside(Expression expression) {
        return switch (expression) {
            case Expression.Column _, Expression.Literal _, Expression.Parameter _ ->
                    Stream.empty();
            case Expression.Call(_, _, var operands) -> all(operands);
            case Expression.Aggregate(_, _, var operands, var filter) ->
                    Stream.concat(all(operands), all(filter));
            case Expression.Window window ->
                    Stream.of(
                                    all(window.operands()),
                                    all(window.partition()),
                                    window.order().stream().flatMap(o -> all(o.key())))
                            .flatMap(parts -> parts);
            case Expression.Scalar(var query, _) -> expressions(query);
            case Expression.Exists(var query, _) -> expressions(query);
            case Expression.Member(var operand, var query, _) ->
                    Stream.concat(all(operand), expressions(query));
            case Expression.Quantified(var operand, _, var query) ->
                    Stream.concat(all(operand), expressions(query));
        };
    }
}
