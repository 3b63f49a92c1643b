package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Window;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Ordering;
import java.util.List;

/** Makes functions of windows whose values do not depend on the order in which rows are read. */
final class Windows {
    private static final List<String> FRAMES =
            List.of(
                    "",
                    "ROWS 2 PRECEDING",
                    "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING",
                    "ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING",
                    "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW",
                    "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING");

    private final Makers makers;
    private final Chance chance;

    Windows(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    Window any(Scope scope) {
        return chance.percent(50) ? total(scope) : ofPeers(scope);
    }

    /** Peers have the same value. */
    private Window ofPeers(Scope scope) {
        var order =
                chance.percent(60)
                        ? List.of(ordering(chance.of(scope.fields())))
                        : List.<Ordering>of();
        var partition = partition(scope);
        var whole = scope.of(Family.WHOLE);
        return switch (chance.below(7)) {
            case 6 ->
                    of(
                            chance.of("percent_rank()", "cume_dist()"),
                            Family.DOUBLE,
                            List.of(),
                            partition,
                            List.of(ordering(chance.of(scope.fields()))),
                            "");
            case 0 ->
                    of(
                            "rank()",
                            Family.WHOLE,
                            List.of(),
                            partition,
                            List.of(ordering(chance.of(scope.fields()))),
                            "");
            case 1 ->
                    of(
                            "dense_rank()",
                            Family.WHOLE,
                            List.of(),
                            partition,
                            List.of(ordering(chance.of(scope.fields()))),
                            "");
            case 2 -> of("count(*)", Family.WHOLE, List.of(), partition, order, "");
            case 3 -> {
                var column = chance.of(scope.fields()).column();
                yield column.family() == Family.BOOLEAN
                        ? of("count({})", Family.WHOLE, List.of(column), partition, order, "")
                        : of(
                                chance.of("min", "max") + "({})",
                                column.family(),
                                List.of(column),
                                partition,
                                order,
                                "");
            }
            default ->
                    whole.isEmpty()
                            ? of("count(*)", Family.WHOLE, List.of(), partition, order, "")
                            : of(
                                    "sum({})",
                                    Family.HUGE,
                                    List.of(chance.of(whole).column()),
                                    partition,
                                    order,
                                    "");
        };
    }

    /**
     * Rows that the whole of their columns does not order are equal, so that any may come first.
     */
    private Window total(Scope scope) {
        var order = chance.shuffled(scope.fields()).stream().map(this::ordering).toList();
        var partition = partition(scope);
        var column = chance.of(scope.fields()).column();
        return switch (chance.below(8)) {
            case 7 ->
                    of(
                            "nth_value({}, 2)",
                            column.family(),
                            List.of(column),
                            partition,
                            order,
                            chance.of(FRAMES));
            case 0, 1 -> of("row_number()", Family.WHOLE, List.of(), partition, order, "");
            case 2 ->
                    of(
                            chance.of("lag({})", "lead({})", "lag({}, 2)", "lead({} IGNORE NULLS)"),
                            column.family(),
                            List.of(column),
                            partition,
                            order,
                            "");
            case 3 ->
                    of(
                            "first_value({})",
                            column.family(),
                            List.of(column),
                            partition,
                            order,
                            chance.of(FRAMES));
            case 4 ->
                    of(
                            "last_value({})",
                            column.family(),
                            List.of(column),
                            partition,
                            order,
                            chance.of(FRAMES));
            case 5 -> of("ntile(4)", Family.WHOLE, List.of(), partition, order, "");
            default ->
                    of(
                            "count({})",
                            Family.WHOLE,
                            List.of(column),
                            partition,
                            order,
                            chance.of(FRAMES));
        };
    }

    private List<Expression> partition(Scope scope) {
        return chance.percent(60) ? List.of(chance.of(scope.fields()).column()) : List.of();
    }

    private Ordering ordering(Field field) {
        return new Ordering(
                field.column(), chance.of("", "", "DESC", "ASC NULLS FIRST", "DESC NULLS LAST"));
    }

    private static Window of(
            String form,
            Family family,
            List<? extends Expression> operands,
            List<Expression> partition,
            List<Ordering> order,
            String frame) {
        return new Window(form, family, List.copyOf(operands), partition, order, frame);
    }
}
