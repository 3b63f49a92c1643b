package city.gatehouse.gateway.prove.shrink;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import java.util.stream.Stream;

/** Smaller expressions of the same family. */
final class Expressions {
    private static final Expression TRUE = new Expression.Literal("TRUE", Family.BOOLEAN);

    private Expressions() {}

    static Stream<Expression> smaller(Expression expression) {
        return switch (expression) {
            case Expression.Column _, Expression.Literal _, Expression.Parameter _ ->
                    Stream.empty();
            case Expression.Call call ->
                    Stream.concat(
                            instead(call, call.operands().stream()),
                            Smaller.each(call.operands(), Expressions::smaller)
                                    .map(operands ->
                                            new Expression.Call(
                                                    call.form(), call.family(), operands)));
            case Expression.Aggregate aggregate -> aggregate(aggregate);
            case Expression.Window window -> window(window);
            case Expression.Scalar(var query, var family) ->
                    Queries.smaller(query).map(q -> new Expression.Scalar(q, family));
            case Expression.Exists exists ->
                    Stream.concat(
                            instead(exists, Stream.empty()),
                            Queries.smaller(exists.query())
                                    .map(q -> new Expression.Exists(q, exists.negated())));
            case Expression.Member member ->
                    Stream.concat(
                            instead(member, Stream.empty()),
                            Queries.smaller(member.query())
                                    .map(q ->
                                            new Expression.Member(
                                                    member.operand(), q, member.negated())));
            case Expression.Quantified all ->
                    Stream.concat(
                            instead(all, Stream.empty()),
                            Queries.smaller(all.query())
                                    .map(q ->
                                            new Expression.Quantified(
                                                    all.operand(), all.comparison(), q)));
        };
    }

    /** A part of the same family, or for a condition that it holds. */
    private static Stream<Expression> instead(Expression whole, Stream<Expression> parts) {
        var alike = parts.filter(part -> part.family() == whole.family());
        return whole.family() == Family.BOOLEAN ? Stream.concat(alike, Stream.of(TRUE)) : alike;
    }

    private static Stream<Expression> aggregate(Expression.Aggregate of) {
        return Stream.concat(
                Smaller.option(of.filter(), Expressions::smaller)
                        .map(filter ->
                                new Expression.Aggregate(
                                        of.form(), of.family(), of.operands(), filter)),
                Smaller.each(of.operands(), Expressions::smaller)
                        .map(operands ->
                                new Expression.Aggregate(
                                        of.form(), of.family(), operands, of.filter())));
    }

    /** The order stays: with less of it, values could depend on how rows are read. */
    private static Stream<Expression> window(Expression.Window of) {
        return Smaller.without(of.partition())
                .map(partition ->
                        new Expression.Window(
                                of.form(),
                                of.family(),
                                of.operands(),
                                partition,
                                of.order(),
                                of.frame()));
    }
}
