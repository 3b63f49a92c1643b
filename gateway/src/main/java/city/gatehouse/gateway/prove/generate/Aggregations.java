package city.gatehouse.gateway.prove.generate;

import static city.gatehouse.gateway.prove.generate.Values.call;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Aggregate;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import java.util.List;
import java.util.Optional;

/** Makes functions of many rows. */
final class Aggregations {
    private final Makers makers;
    private final Chance chance;

    Aggregations(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /**
     * Any aggregate.
     *
     * @param exact only those whose value does not depend on the order in which rows are read
     */
    Aggregate any(Scope scope, boolean exact) {
        var family = pick(scope);
        var made =
                switch (chance.below(12)) {
                    case 0, 1, 2 -> of("count(*)", Family.WHOLE);
                    case 3 -> of("count({})", Family.WHOLE, operand(family, scope));
                    case 4 -> of("count(DISTINCT {})", Family.WHOLE, operand(family, scope));
                    case 5, 6 -> extreme(family, scope);
                    case 7 -> truth(scope);
                    case 8 -> list(scope);
                    case 9 -> of("len(array_agg({}))", Family.WHOLE, operand(family, scope));
                    default -> number(scope, exact);
                };
        boolean canFilter =
                !made.form().startsWith("string_agg") && !made.form().startsWith("len(");
        return chance.percent(18) && canFilter
                ? new Aggregate(
                        made.form(),
                        made.family(),
                        made.operands(),
                        Optional.of(makers.predicates().of(scope, 1)))
                : made;
    }

    /** An exact aggregate of a family, where the scope has something to make it of. */
    Aggregate of(Family family, Scope scope) {
        boolean there = !scope.of(family).isEmpty() && family != Family.BOOLEAN;
        if (family == Family.WHOLE && (!there || chance.percent(60))) {
            return of("count(*)", Family.WHOLE);
        }
        return of(chance.of("min", "max") + "({})", family, operand(family, scope));
    }

    private Family pick(Scope scope) {
        var families = scope.families();
        return families.isEmpty() ? Family.WHOLE : chance.of(families);
    }

    private Expression operand(Family family, Scope scope) {
        return makers.values().of(family, scope, chance.percent(35) ? 1 : 0);
    }

    private Aggregate extreme(Family family, Scope scope) {
        var of = family == Family.BOOLEAN ? Family.WHOLE : family;
        return of(chance.of("min", "max") + "({})", of, operand(of, scope));
    }

    private Aggregate truth(Scope scope) {
        return of(
                chance.of("bool_and", "bool_or") + "({})",
                Family.BOOLEAN,
                makers.predicates().of(scope, 0));
    }

    private Aggregate list(Scope scope) {
        var texts = scope.of(Family.TEXT);
        if (texts.isEmpty()) {
            return of("count(*)", Family.WHOLE);
        }
        var text = chance.of(texts).column();
        return of("string_agg({}, ',' ORDER BY {})", Family.TEXT, text, text);
    }

    private Aggregate number(Scope scope, boolean exact) {
        var families =
                scope.families().stream()
                        .filter(Family::isNumeric)
                        .filter(f -> !exact || f != Family.DOUBLE)
                        .toList();
        if (families.isEmpty()) {
            return of("count(*)", Family.WHOLE);
        }
        var family = chance.of(families);
        var operand = operand(family, scope);
        return switch (chance.below(exact ? 6 : 11)) {
            case 9 -> of(chance.of("skewness", "kurtosis") + "({})", Family.DOUBLE, operand);
            case 10 ->
                    of(
                            chance.of("regr_slope", "regr_intercept", "regr_r2") + "({}, {})",
                            Family.DOUBLE,
                            operand,
                            operand(family, scope));
            case 0, 1, 2 -> of("sum({})", family == Family.DOUBLE ? family : Family.HUGE, operand);
            case 3, 4 ->
                    of(
                            (exact && family != Family.WHOLE ? "sum" : "avg") + "({})",
                            exact && family != Family.WHOLE ? Family.HUGE : Family.DOUBLE,
                            operand);
            case 5 ->
                    of(
                            chance.of("median({})", "quantile_cont({}, 0.25)"),
                            family == Family.DECIMAL ? Family.HUGE : Family.DOUBLE,
                            operand);
            case 6 ->
                    of(
                            chance.of("stddev", "stddev_pop", "var_samp", "var_pop") + "({})",
                            Family.DOUBLE,
                            operand);
            case 7 ->
                    of(
                            chance.of("corr", "covar_pop", "covar_samp") + "({}, {})",
                            Family.DOUBLE,
                            operand,
                            operand(family, scope));
            default ->
                    of("sum(DISTINCT {})", family == Family.DOUBLE ? family : Family.HUGE, operand);
        };
    }

    /** A condition on a group. */
    Expression having(Scope scope) {
        var aggregate = any(scope, true);
        return switch (aggregate.family()) {
            case WHOLE, HUGE, DECIMAL, DOUBLE -> {
                var limit =
                        aggregate.form().startsWith("count")
                                ? new Literal(chance.of("1", "2", "5", "20"), Family.WHOLE)
                                : makers.values().literal(Family.WHOLE, scope);
                yield call(
                        "({} " + chance.of(">", "<=", "<>", ">=") + " {})",
                        Family.BOOLEAN,
                        aggregate,
                        limit);
            }
            case BOOLEAN -> aggregate;
            case TEXT, DATE, TIMESTAMP ->
                    call(
                            "({} " + chance.of(">", "<=", "<>") + " {})",
                            Family.BOOLEAN,
                            aggregate,
                            makers.values().literal(aggregate.family(), scope));
        };
    }

    private static Aggregate of(String form, Family family, Expression... operands) {
        return new Aggregate(form, family, List.of(operands), Optional.empty());
    }
}
