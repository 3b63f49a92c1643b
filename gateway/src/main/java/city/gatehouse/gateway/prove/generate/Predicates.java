package city.gatehouse.gateway.prove.generate;

import static city.gatehouse.gateway.prove.generate.Values.call;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Literal;
import city.gatehouse.gateway.prove.sql.Expression.Parameter;
import city.gatehouse.gateway.prove.sql.Family;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions. */
final class Predicates {
    private static final List<String> COMPARISONS = List.of("=", "<>", "<", "<=", ">", ">=");

    private final Makers makers;
    private final Chance chance;

    Predicates(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /**
     * A condition on rows.
     *
     * @param depth how deep it may nest
     */
    Expression of(Scope scope, int depth) {
        if (depth > 0 && chance.percent(30)) {
            return combined(scope, depth - 1);
        }
        if (depth > 1 && makers.subqueries().isAllowed() && chance.percent(25)) {
            return makers.subqueries().condition(scope, depth - 1);
        }
        return chance.percent(70) ? ofColumn(scope) : ofValues(scope, depth);
    }

    private Expression combined(Scope scope, int depth) {
        return switch (chance.below(5)) {
            case 0, 1 -> both(of(scope, depth), of(scope, depth));
            case 2, 3 -> call("({} OR {})", Family.BOOLEAN, of(scope, depth), of(scope, depth));
            default -> call("(NOT {})", Family.BOOLEAN, of(scope, depth));
        };
    }

    static Expression both(Expression one, Expression other) {
        return call("({} AND {})", Family.BOOLEAN, one, other);
    }

    /** A condition that says something about one column. */
    Expression ofColumn(Scope scope) {
        var usable = scope.fields().stream().filter(f -> f.family() != Family.HUGE).toList();
        if (usable.isEmpty()) {
            return new Literal("TRUE", Family.BOOLEAN);
        }
        var field = chance.of(usable);
        if (field.family() == Family.BOOLEAN && chance.percent(60)) {
            return chance.of(
                    field.column(),
                    call("({} IS NOT TRUE)", Family.BOOLEAN, field.column()),
                    call("(NOT {})", Family.BOOLEAN, field.column()));
        }
        return switch (chance.below(20)) {
            case 0, 1 ->
                    call(
                            chance.of("({} IS NULL)", "({} IS NOT NULL)"),
                            Family.BOOLEAN,
                            field.column());
            case 2, 3, 4 -> among(field, scope);
            case 5, 6 -> between(field, scope);
            case 7 ->
                    call(
                            chance.of("({} IS DISTINCT FROM {})", "({} IS NOT DISTINCT FROM {})"),
                            Family.BOOLEAN,
                            field.column(),
                            value(field, scope));
            case 8, 9, 10 -> field.family() == Family.TEXT ? like(field) : compared(field, scope);
            default -> compared(field, scope);
        };
    }

    private Expression compared(Field field, Scope scope) {
        var comparison =
                field.token() && chance.percent(70) ? chance.of("=", "<>") : chance.of(COMPARISONS);
        var value = value(field, scope);
        return chance.percent(85)
                ? call("({} " + comparison + " {})", Family.BOOLEAN, field.column(), value)
                : call("({} " + comparison + " {})", Family.BOOLEAN, value, field.column());
    }

    private Expression among(Field field, Scope scope) {
        int count = 1 + chance.below(4);
        var operands = new ArrayList<Expression>(List.of(field.column()));
        for (int i = 0; i < count; i++) {
            operands.add(value(field, scope));
        }
        return new Expression.Call(
                "({}" + chance.of(" IN ", " NOT IN ") + "({}" + ", {}".repeat(count - 1) + "))",
                Family.BOOLEAN,
                operands);
    }

    private Expression between(Field field, Scope scope) {
        return call(
                "({}" + chance.of(" BETWEEN ", " NOT BETWEEN ") + "{} AND {})",
                Family.BOOLEAN,
                field.column(),
                value(field, scope),
                value(field, scope));
    }

    private Expression like(Field field) {
        var word =
                field.samples().isEmpty()
                        ? "ab"
                        : String.valueOf(chance.of(field.samples()).bound());
        var part = word.substring(0, Math.min(word.length(), 1 + chance.below(3))).replace("'", "");
        var pattern = chance.of(part + "%", "%" + part + "%", "_" + part + "%", "%" + part, part);
        return call(
                "({} " + chance.of("LIKE", "LIKE", "NOT LIKE", "ILIKE") + " {})",
                Family.BOOLEAN,
                field.column(),
                Value.text(pattern));
    }

    /** What a column is compared with: mostly a value that it has. */
    private Expression value(Field field, Scope scope) {
        if (field.token() && chance.percent(20)) {
            return new Literal(chance.of("'nothing'", "'42'", "''"), Family.TEXT);
        }
        if (field.samples().isEmpty() || chance.percent(8)) {
            return makers.values().literal(field.family(), scope);
        }
        var occurs = chance.of(field.samples());
        var value = chance.percent(22) ? occurs.near(1 + chance.below(20)) : occurs;
        return !makers.isLiteral() && chance.percent(12)
                ? new Parameter(value.bound(), field.family())
                : value.literal();
    }

    /** The family, or now and then another that it is compared with. */
    private Family comparable(Family family) {
        if (chance.percent(80)) {
            return family;
        }
        return switch (family) {
            case WHOLE, DECIMAL, DOUBLE -> chance.of(Family.WHOLE, Family.DECIMAL, Family.DOUBLE);
            case DATE, TIMESTAMP -> chance.of(Family.DATE, Family.TIMESTAMP);
            case BOOLEAN, HUGE, TEXT -> family;
        };
    }

    private Expression tested(Scope scope, int depth) {
        var text = makers.values().of(Family.TEXT, scope, depth);
        var part = new Literal(chance.of("'a'", "'1'", "'S'", "'e'", "'.'"), Family.TEXT);
        return call(
                chance.of(
                        "regexp_matches({}, {})",
                        "starts_with({}, {})",
                        "ends_with({}, {})",
                        "contains({}, {})"),
                Family.BOOLEAN,
                text,
                part);
    }

    private Expression ofValues(Scope scope, int depth) {
        var families = scope.families();
        var family = families.isEmpty() ? Family.WHOLE : chance.of(families);
        var left = makers.values().of(family, scope, depth);
        var right = makers.values().of(comparable(family), scope, 0);
        return switch (chance.below(8)) {
            case 6 ->
                    call(
                            "list_contains([{}, {}], {})",
                            Family.BOOLEAN,
                            left,
                            makers.values().literal(family, scope),
                            right);
            case 7 -> tested(scope, depth);
            case 0 -> call("({} IS NOT NULL)", Family.BOOLEAN, left);
            case 1 ->
                    call(
                            "({} BETWEEN {} AND {})",
                            Family.BOOLEAN,
                            left,
                            right,
                            makers.values().literal(family, scope));
            case 2 ->
                    call(
                            "(({} "
                                    + chance.of(COMPARISONS)
                                    + " {}) "
                                    + chance.of("IS TRUE", "IS NOT FALSE", "IS NULL")
                                    + ")",
                            Family.BOOLEAN,
                            left,
                            right);
            default -> call("({} " + chance.of(COMPARISONS) + " {})", Family.BOOLEAN, left, right);
        };
    }
}
