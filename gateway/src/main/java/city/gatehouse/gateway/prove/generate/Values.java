package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Call;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Family;
import java.util.Arrays;
import java.util.List;

/** Makes expressions of a row. */
final class Values {
    private static final String OBJECT = "'{\"a\": ' || CAST({} AS VARCHAR) || '}'";

    private final Makers makers;
    private final Chance chance;

    Values(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /**
     * An expression of a family.
     *
     * @param depth how deep it may nest
     */
    Expression of(Family family, Scope scope, int depth) {
        return depth <= 0 || chance.percent(50)
                ? leaf(family, scope)
                : composed(family, scope, depth - 1);
    }

    /** A column where there is one, mostly. */
    Expression leaf(Family family, Scope scope) {
        var fields = scope.of(family);
        return fields.isEmpty() || chance.percent(8)
                ? literal(family, scope)
                : chance.of(fields).column();
    }

    /** A literal that occurs in some column of the scope, where one does. */
    Literal literal(Family family, Scope scope) {
        var known = scope.of(family).stream().filter(f -> !f.samples().isEmpty()).toList();
        return known.isEmpty() || chance.percent(15)
                ? usual(family)
                : chance.of(chance.of(known).samples()).literal();
    }

    private Literal usual(Family family) {
        return new Literal(
                switch (family) {
                    case BOOLEAN -> chance.of("TRUE", "FALSE");
                    case WHOLE, HUGE -> chance.of("0", "1", "2", "7", "10", "100");
                    case DECIMAL -> chance.of("0.00", "1.50", "12.25", "100.0");
                    case DOUBLE -> chance.of("0.5", "53.7", "-0.1", "1e2");
                    case TEXT -> chance.of("'a'", "''", "'S001'", "'x%'", "'é'", "'Old Town'");
                    case DATE -> chance.of("DATE '2026-01-15'", "DATE '1980-02-29'");
                    case TIMESTAMP ->
                            chance.of(
                                    "TIMESTAMP '2026-03-29 02:30:00'",
                                    "TIMESTAMP '2025-12-31 23:59:59'");
                },
                family);
    }

    private Expression composed(Family family, Scope scope, int depth) {
        if (chance.percent(22)) {
            return choice(family, scope, depth);
        }
        return switch (family) {
            case BOOLEAN -> makers.predicates().of(scope, depth);
            case WHOLE -> whole(scope, depth);
            case DECIMAL -> decimal(scope, depth);
            case DOUBLE -> floating(scope, depth);
            case TEXT -> text(scope, depth);
            case DATE -> date(scope, depth);
            case TIMESTAMP -> timestamp(scope, depth);
            case HUGE -> leaf(family, scope);
        };
    }

    private Expression choice(Family family, Scope scope, int depth) {
        var value = of(family, scope, depth);
        var other = of(family, scope, depth);
        return switch (chance.below(8)) {
            case 6 ->
                    call(
                            "if({}, {}, {})",
                            family,
                            makers.predicates().of(scope, depth),
                            value,
                            other);
            case 7 ->
                    call(
                            "([{}, {}])[" + chance.of("1", "2", "3", "-1") + "]",
                            family,
                            value,
                            other);
            case 0 -> call("coalesce({}, {})", family, value, other);
            case 1 -> call("nullif({}, {})", family, value, other);
            case 2 -> call(chance.of("greatest", "least") + "({}, {})", family, value, other);
            case 3 ->
                    call(
                            "CASE WHEN {} THEN {} END",
                            family,
                            makers.predicates().of(scope, depth),
                            value);
            case 4 -> {
                var families = scope.families();
                var subject = families.isEmpty() ? family : chance.of(families);
                yield call(
                        "CASE {} WHEN {} THEN {} ELSE {} END",
                        family,
                        leaf(subject, scope),
                        literal(subject, scope),
                        value,
                        other);
            }
            default ->
                    call(
                            "CASE WHEN {} THEN {} ELSE {} END",
                            family,
                            makers.predicates().of(scope, depth),
                            value,
                            other);
        };
    }

    /** An operand of any of the families, where the scope has one of them. */
    private Expression any(Scope scope, int depth, Family... families) {
        var there = Arrays.stream(families).filter(f -> !scope.of(f).isEmpty()).toList();
        return of(there.isEmpty() ? chance.of(families) : chance.of(there), scope, depth);
    }

    private Expression number(Scope scope, int depth) {
        return any(scope, depth, Family.WHOLE, Family.DECIMAL, Family.DOUBLE);
    }

    private Expression dated(Scope scope, int depth) {
        return any(scope, depth, Family.DATE, Family.TIMESTAMP);
    }

    private Expression whole(Scope scope, int depth) {
        var w = Family.WHOLE;
        return switch (chance.below(19)) {
            case 15 -> call("len([{}, {}])", w, of(w, scope, depth), of(w, scope, 0));
            case 16 -> call("list_position([{}, 2], {})", w, of(w, scope, depth), of(w, scope, 0));
            case 17 -> call("round({}, -1)", w, of(w, scope, depth));
            case 18 ->
                    call(
                            "CAST(json_extract_string(" + OBJECT + ", '$.a') AS BIGINT)",
                            w,
                            of(w, scope, depth));
            case 0, 1 -> {
                var part = chance.of("year", "month", "day", "quarter", "dow", "doy", "week");
                yield call("extract(" + part + " FROM {})", w, dated(scope, depth));
            }
            case 2 ->
                    call(
                            "extract(" + chance.of("hour", "minute", "second") + " FROM {})",
                            w,
                            of(Family.TIMESTAMP, scope, depth));
            case 3 -> {
                var dated = scope.of(Family.DATE).isEmpty() ? Family.TIMESTAMP : Family.DATE;
                yield call(
                        "date_diff('" + chance.of("day", "month", "hour") + "', {}, {})",
                        w,
                        of(dated, scope, depth),
                        of(dated, scope, 0));
            }
            case 4 -> call("length({})", w, of(Family.TEXT, scope, depth));
            case 5 -> call("strpos({}, {})", w, of(Family.TEXT, scope, depth), letter());
            case 6 -> call("({} + {})", w, of(w, scope, depth), of(w, scope, 0));
            case 7 -> call("({} - {})", w, of(w, scope, depth), of(w, scope, 0));
            case 8 -> call("({} * " + chance.of("2", "3", "-1") + ")", w, of(w, scope, depth));
            case 9 -> call("({} % " + chance.of("2", "5", "7") + ")", w, of(w, scope, depth));
            case 10 -> call("(- {})", w, of(w, scope, depth));
            case 11 -> call("abs({})", w, of(w, scope, depth));
            case 12 -> call("sign({})", w, number(scope, depth));
            case 13 ->
                    call(
                            "CAST({} AS " + chance.of("BIGINT", "INTEGER") + ")",
                            w,
                            chance.percent(6)
                                    ? of(Family.TEXT, scope, depth)
                                    : number(scope, depth));
            default -> call("CAST({} AS INTEGER)", w, of(Family.BOOLEAN, scope, depth));
        };
    }

    private Expression decimal(Scope scope, int depth) {
        var d = Family.DECIMAL;
        return switch (chance.below(9)) {
            case 0 -> call("({} + {})", d, of(d, scope, depth), of(d, scope, 0));
            case 1 -> call("({} - {})", d, of(d, scope, depth), of(d, scope, 0));
            case 2 -> call("({} * " + chance.of("2", "1.5", "0.01") + ")", d, of(d, scope, depth));
            case 3 -> call("round({}, " + chance.of("0", "1") + ")", d, of(d, scope, depth));
            case 4 -> call("abs({})", d, of(d, scope, depth));
            case 5 -> call(chance.of("floor", "ceil") + "({})", d, of(d, scope, depth));
            case 6 -> call("CAST({} AS DECIMAL(12, 2))", d, of(Family.WHOLE, scope, depth));
            case 7 -> call("CAST({} AS DECIMAL(14, 3))", d, of(Family.DOUBLE, scope, depth));
            default -> call("({} % 3)", d, of(d, scope, depth));
        };
    }

    private Expression floating(Scope scope, int depth) {
        var f = Family.DOUBLE;
        return switch (chance.below(10)) {
            case 0, 1 -> call("({} / {})", f, number(scope, depth), number(scope, 0));
            case 2 -> call("sqrt(abs({}))", f, number(scope, depth));
            case 3 -> call("CAST({} AS DOUBLE)", f, number(scope, depth));
            case 4 -> call("({} + {})", f, of(f, scope, depth), of(f, scope, 0));
            case 5 -> call("({} * {})", f, of(f, scope, depth), number(scope, 0));
            case 6 -> call("round({}, 2)", f, of(f, scope, depth));
            case 7 -> call("power({}, 2)", f, number(scope, depth));
            case 8 -> call("ln(1 + abs({}))", f, number(scope, depth));
            default -> call(chance.of("floor", "ceil", "sin") + "({})", f, of(f, scope, depth));
        };
    }

    private Expression text(Scope scope, int depth) {
        var t = Family.TEXT;
        return switch (chance.below(19)) {
            case 17 ->
                    call(
                            "json_extract_string(" + OBJECT + ", '$.a')",
                            t,
                            of(Family.WHOLE, scope, depth));
            case 18 ->
                    call("array_to_string([{}, {}], '-')", t, of(t, scope, depth), of(t, scope, 0));
            case 0 ->
                    call(
                            chance.of("upper", "lower", "trim", "reverse") + "({})",
                            t,
                            of(t, scope, depth));
            case 1 ->
                    call(
                            "substring({}, " + chance.of("1, 3", "2", "2, 2") + ")",
                            t,
                            of(t, scope, depth));
            case 2 -> call(chance.of("left", "right") + "({}, 2)", t, of(t, scope, depth));
            case 3 -> call("({} || '-' || {})", t, of(t, scope, depth), of(t, scope, 0));
            case 4 -> call("replace({}, {}, 'z')", t, of(t, scope, depth), letter());
            case 5 ->
                    call("concat({}, {})", t, of(t, scope, depth), any(scope, 0, Family.values()));
            case 6 -> call("concat_ws('/', {}, {})", t, of(t, scope, depth), of(t, scope, 0));
            case 7 -> call(chance.of("lpad", "rpad") + "({}, 6, '.')", t, of(t, scope, depth));
            case 8 -> call("split_part({}, '-', 1)", t, of(t, scope, depth));
            case 9 -> call(chance.of("dayname", "monthname") + "({})", t, dated(scope, depth));
            case 10 -> call("strftime({}, '%Y-%m')", t, dated(scope, depth));
            case 11 ->
                    call("CAST({} AS VARCHAR)", t, any(scope, depth, Family.WHOLE, Family.DECIMAL));
            case 12 -> call("CAST({} AS VARCHAR)", t, dated(scope, depth));
            case 13 ->
                    call(
                            "CAST({} AS VARCHAR)",
                            t,
                            any(scope, depth, Family.DOUBLE, Family.BOOLEAN));
            case 14 -> call("ltrim({}, {})", t, of(t, scope, depth), letter());
            case 15 -> call("regexp_replace({}, '[0-9]+', '#')", t, of(t, scope, depth));
            default -> call("translate({}, 'abc', 'xyz')", t, of(t, scope, depth));
        };
    }

    private Expression date(Scope scope, int depth) {
        var d = Family.DATE;
        return switch (chance.below(3)) {
            case 0 -> call("CAST({} AS DATE)", d, of(Family.TIMESTAMP, scope, depth));
            case 1 -> call("last_day({})", d, dated(scope, depth));
            default -> call("CAST({} + INTERVAL '7' DAY AS DATE)", d, of(d, scope, depth));
        };
    }

    private Expression timestamp(Scope scope, int depth) {
        var t = Family.TIMESTAMP;
        return switch (chance.below(4)) {
            case 0 ->
                    call(
                            "date_trunc('"
                                    + chance.of("hour", "day", "week", "month", "year")
                                    + "', {})",
                            t,
                            dated(scope, depth));
            case 1 -> call("({} + INTERVAL '3' DAY)", t, dated(scope, depth));
            case 2 ->
                    call(
                            "({} - INTERVAL "
                                    + chance.of("'90' MINUTE", "'1' MONTH", "'1' YEAR")
                                    + ")",
                            t,
                            of(t, scope, depth));
            default -> call("CAST({} AS TIMESTAMP)", t, of(Family.DATE, scope, depth));
        };
    }

    private Literal letter() {
        return new Literal(chance.of("'a'", "'1'", "'S'", "'e'", "'%'"), Family.TEXT);
    }

    static Expression call(String form, Family family, Expression... operands) {
        return new Call(form, family, List.of(operands));
    }
}
