package city.gatehouse.gateway.prove.generate;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Expression.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the groups of one SELECT are protected, as SQL: a group is shown where at least k subjects of
 * every key are in it; a value that rests on some of its rows is shown where at least k subjects
 * are among those and, where the statement chose the rows, among those that it did not choose;
 * where they are chosen by what is NULL, there may be no others. The same holds for what the rows
 * of two values differ in. At most one value of a SELECT rests on rows that the statement chose.
 *
 * @param keys the raw subject keys of the rows, and the columns that show them
 * @param written how an expression is written
 * @param nullable whether an operand can be NULL
 */
record Protection(
        SequencedMap<String, Subject> keys,
        int atLeast,
        Function<Expression, String> written,
        Predicate<Expression> nullable) {
    /** The column of a source that shows a subject's key. */
    record Subject(String source, String column) {}

    /**
     * Rows that a value rests on.
     *
     * @param chosen by the statement, rather than by which values are NULL
     * @param reach the rows that the statement chose, also those whose value is NULL or zero
     * @param subject whose being known is all that is asked of them: the others are about nobody
     */
    private record Part(
            String condition, boolean chosen, String reach, Optional<Subject> subject) {}

    /** Which groups are shown. */
    String shown() {
        return String.join(
                " AND ",
                keys.sequencedKeySet().stream()
                        .map(key -> "count(DISTINCT " + key + ") >= " + atLeast)
                        .toList());
    }

    /** When the value of {@code call} is shown beside those of {@code all}. */
    String shown(Aggregate call, List<Aggregate> all) {
        var others = all.stream().flatMap(a -> parts(a).stream()).distinct().toList();
        var conditions = new ArrayList<String>();
        for (var key : keys.sequencedKeySet()) {
            for (var part : parts(call)) {
                conditions.add(enough(key, part.condition()));
                var rest = "NOT (" + part.reach() + ")";
                if (part.subject().filter(s -> s.equals(keys.get(key))).isEmpty()) {
                    conditions.add(part.chosen() ? enough(key, rest) : noneOrEnough(key, rest));
                }
                for (var other : others) {
                    if (!part.condition().equals(other.condition())) {
                        conditions.add(difference(key, part, other));
                        conditions.add(difference(key, other, part));
                    }
                }
            }
        }
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private String difference(String key, Part with, Part without) {
        var condition = "(" + with.condition() + ") AND NOT (" + without.condition() + ")";
        return without.chosen() ? enough(key, condition) : noneOrEnough(key, condition);
    }

    private String enough(String key, String condition) {
        return count(key, condition) + " >= " + atLeast;
    }

    private String noneOrEnough(String key, String condition) {
        return "(count(*) FILTER (WHERE " + condition + ") = 0 OR " + enough(key, condition) + ")";
    }

    private static String count(String key, String condition) {
        return "count(DISTINCT " + key + ") FILTER (WHERE " + condition + ")";
    }

    private List<Part> parts(Aggregate call) {
        var present = new ArrayList<String>();
        // A filter that is true of every row is none.
        var filter = call.filter().map(written).filter(text -> !text.equals("TRUE"));
        filter.ifPresent(text -> present.add("(" + text + ") IS TRUE"));
        boolean computed = call.operands().stream().anyMatch(o -> !isColumn(o));
        boolean orZero = computed && form(call).contains("ELSE");
        call.operands().stream()
                .filter(nullable)
                .forEach(operand -> present.add("(" + written.apply(operand) + ") IS NOT NULL"));
        var parts = new ArrayList<Part>();
        if (!present.isEmpty() && !(orZero && call.form().startsWith("sum"))) {
            boolean chosen = filter.isPresent() || computed && !orZero;
            var condition = String.join(" AND ", present);
            parts.add(
                    new Part(
                            condition,
                            chosen,
                            chosen ? reach(call, filter, !orZero) : condition,
                            subject(call)));
        }
        if (orZero) {
            present.add("(" + written.apply(call.operands().getFirst()) + " <> 0) IS TRUE");
            parts.add(
                    new Part(
                            String.join(" AND ", present),
                            true,
                            reach(call, filter, true),
                            Optional.empty()));
        }
        return parts;
    }

    /** The filter, and the condition of a CASE. */
    private String reach(Aggregate call, Optional<String> filter, boolean ofChoice) {
        var chosen = new ArrayList<String>();
        filter.ifPresent(text -> chosen.add("(" + text + ") IS TRUE"));
        if (ofChoice) {
            call.operands().stream()
                    .filter(operand -> !isColumn(operand))
                    .map(operand -> ((Expression.Call) operand).operands().getFirst())
                    .forEach(condition -> chosen.add("(" + written.apply(condition) + ") IS TRUE"));
        }
        return String.join(" AND ", chosen);
    }

    private static Optional<Subject> subject(Aggregate call) {
        return call.filter().isEmpty()
                        && call.operands().size() == 1
                        && call.operands().getFirst() instanceof Expression.Column column
                ? Optional.of(new Subject(column.source(), column.name()))
                : Optional.empty();
    }

    private static String form(Aggregate call) {
        return call.operands().getFirst() instanceof Expression.Call choice ? choice.form() : "";
    }

    private static boolean isColumn(Expression expression) {
        return expression instanceof Expression.Column;
    }
}
