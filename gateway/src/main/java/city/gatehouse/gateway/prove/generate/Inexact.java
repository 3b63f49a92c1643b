package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.Trees;
import java.util.List;

/** Which aggregates depend, in their last digits, on the order in which rows are added up. */
public final class Inexact {
    private static final List<String> SPREADS =
            List.of("stddev", "var_", "corr", "covar", "regr_", "skewness", "kurtosis");

    private Inexact() {}

    /** Whether one of them is in a query. */
    public static boolean in(Query query) {
        return Trees.expressions(query).anyMatch(Inexact::is);
    }

    static boolean is(Expression expression) {
        return switch (expression) {
            case Expression.Aggregate(var form, _, var operands, _) -> is(form, operands);
            case Expression.Window window -> is(window.form(), window.operands());
            case Expression.Column _,
                    Expression.Literal _,
                    Expression.Parameter _,
                    Expression.Call _,
                    Expression.Scalar _,
                    Expression.Exists _,
                    Expression.Member _,
                    Expression.Quantified _ ->
                    false;
        };
    }

    private static boolean is(String form, List<Expression> operands) {
        return SPREADS.stream().anyMatch(form::startsWith)
                || form.startsWith("sum(") && operands.getFirst().family() == Family.DOUBLE
                || form.startsWith("avg(") && operands.getFirst().family() != Family.WHOLE;
    }
}
