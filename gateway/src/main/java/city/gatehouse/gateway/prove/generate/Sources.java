package city.gatehouse.gateway.prove.generate;

import static city.gatehouse.gateway.prove.generate.Values.call;

import city.gatehouse.gateway.prove.sql.Expression;
import city.gatehouse.gateway.prove.sql.Family;
import city.gatehouse.gateway.prove.sql.Query;
import city.gatehouse.gateway.prove.sql.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what stands in a FROM. */
final class Sources {
    private static final long MOST = 60_000;
    private static final long CROSSED = 25_000;

    /** Values of different spaces are compared pair by pair, where it comes to the worst. */
    private static final long COMPARED = 400_000;

    private final Makers makers;
    private final Chance chance;
    private final List<Named> named = new ArrayList<>();

    /** A query of the WITH. */
    private record Named(String name, List<Field> fields, long rows) {}

    Sources(Makers makers) {
        this.makers = makers;
        this.chance = makers.chance();
    }

    /** Makes a query of the WITH known. */
    void name(String name, List<Field> fields, long rows) {
        named.add(new Named(name, fields, rows));
    }

    /** Any source. */
    Made of(int depth) {
        var made = single(depth);
        int joins = chance.percent(45) ? 1 + (chance.percent(30) ? 1 : 0) : 0;
        for (int i = 0; i < joins; i++) {
            made = joined(made, single(depth));
        }
        return chance.percent(6) ? beside(made) : made;
    }

    /** With rows that are made for each of its own. */
    private Made beside(Made left) {
        return switch (chance.below(3)) {
            case 0 -> elements(left);
            case 1 -> lateral(left, makers.selects().ofRow(left.scope()));
            default -> lateral(left, makers.subqueries().beside(left.scope()));
        };
    }

    private Made elements(Made left) {
        var alias = makers.name("u");
        var column = makers.name("c");
        var family = chance.of(Family.WHOLE, Family.TEXT, Family.DATE);
        var nothing = Scope.of(List.of(), 1);
        var array = new ArrayList<Expression>();
        for (int i = 0; i < 1 + chance.below(3); i++) {
            array.add(makers.values().literal(family, nothing));
        }
        return joined(
                left,
                new Source.Elements(array, alias, column),
                List.of(Field.computed(alias, column, family, array.size())),
                array.size(),
                "CROSS JOIN");
    }

    private Made lateral(Made left, Selects.Selected inner) {
        var alias = makers.name("l");
        return joined(
                left,
                new Source.Lateral(Query.of(inner.body()), alias),
                under(alias, inner.fields()),
                1,
                chance.of("CROSS JOIN", "LEFT JOIN"));
    }

    private Made joined(Made left, Source right, List<Field> fields, int each, String usual) {
        var kind = kind(left, usual, ",");
        Optional<Expression> on =
                kind.startsWith("LEFT")
                        ? Optional.of(new Expression.Literal("TRUE", Family.BOOLEAN))
                        : Optional.empty();
        var all = new ArrayList<>(left.scope().fields());
        fields.forEach(field -> all.add(field.padded()));
        return new Made(
                new Source.Join(left.source(), right, kind, on, List.of()),
                Scope.of(all, left.scope().rows() * each),
                left.condition());
    }

    /** One or two datasets about subjects, or one beside public reference data. */
    Made ofSubjects() {
        var subjects = makers.visible().stream().filter(v -> v.atLeast() > 0).toList();
        var open = makers.visible().stream().filter(v -> v.atLeast() == 0).toList();
        var first = table(chance.of(subjects));
        return switch (chance.below(4)) {
            case 0 -> joined(first, table(chance.of(subjects)));
            case 1 -> joined(first, table(chance.of(open)));
            default -> first;
        };
    }

    private Made single(int depth) {
        if (!named.isEmpty() && chance.percent(60)) {
            return named();
        }
        if (depth > 0 && chance.percent(14)) {
            return derived(depth - 1);
        }
        return chance.percent(3) ? rows() : table();
    }

    /** A dataset. */
    Made table() {
        return table(chance.of(makers.visible()));
    }

    Made small(long rows) {
        var few = makers.visible().stream().filter(v -> v.rows() <= rows).toList();
        return table(chance.of(few));
    }

    private Made table(Visible visible) {
        var alias = makers.name("t");
        var fields = visible.columns().stream().map(c -> Field.of(alias, c)).toList();
        return made(new Source.Table(visible.dataset(), alias), fields, visible.rows());
    }

    private static Made made(Source source, List<Field> fields, long rows) {
        return new Made(source, Scope.of(fields, rows), Optional.empty());
    }

    private Made named() {
        var of = chance.of(named);
        var alias = makers.name("n");
        return made(new Source.Named(of.name(), alias), under(alias, of.fields()), of.rows());
    }

    private static List<Field> under(String alias, List<Field> fields) {
        return fields.stream().map(f -> f.as(alias, f.column().name())).toList();
    }

    private Made derived(int depth) {
        var inner = makers.selects().nested(depth);
        var all = Query.of(inner.body());
        var query = chance.percent(20) ? makers.queries().ordered(all, inner.fields()) : all;
        var alias = makers.name("d");
        return made(new Source.Derived(query, alias), under(alias, inner.fields()), inner.rows());
    }

    private Made rows() {
        var alias = makers.name("v");
        var family = chance.of(Family.WHOLE, Family.TEXT, Family.DATE);
        var rows = new ArrayList<List<Expression>>();
        var nothing = Scope.of(List.of(), 1);
        for (int i = 0; i < 1 + chance.below(3); i++) {
            rows.add(
                    List.of(
                            makers.values().literal(family, nothing),
                            makers.values().literal(Family.WHOLE, nothing)));
        }
        var names = List.of(makers.name("c"), makers.name("c"));
        return made(
                new Source.Rows(rows, alias, names),
                List.of(
                        Field.computed(alias, names.getFirst(), family, rows.size()),
                        Field.computed(alias, names.getLast(), Family.WHOLE, rows.size())),
                rows.size());
    }

    private Made joined(Made left, Made right) {
        var pairs =
                Pairs.of(left.scope().fields(), right.scope().fields()).stream()
                        .filter(p ->
                                p.isOpen()
                                        && (p.sameSpace() || pairs(left, right) <= COMPARED)
                                        && p.rows(left.scope().rows(), right.scope().rows())
                                                <= MOST)
                        .toList();
        boolean few = pairs(left, right) <= CROSSED;
        if (few && chance.percent(25)) {
            return crossed(left, right);
        }
        return pairs.isEmpty() ? left : equal(left, right, chance.of(pairs));
    }

    /** Behind a comma only commas follow: JOIN would bind closer. */
    private String kind(Made left, String... kinds) {
        if (left.source() instanceof Source.Join join) {
            return join.kind().equals(",") ? "," : chance.of(withoutComma(kinds));
        }
        return chance.of(kinds);
    }

    private static List<String> withoutComma(String... kinds) {
        return Stream.of(kinds).filter(kind -> !kind.equals(",")).toList();
    }

    private static long pairs(Made left, Made right) {
        return left.scope().rows() * right.scope().rows();
    }

    private Made crossed(Made left, Made right) {
        long rows = left.scope().rows() * right.scope().rows();
        var scope = Scope.of(both(left, right, "CROSS JOIN"), rows);
        var condition = left.condition();
        var kind = kind(left, "CROSS JOIN", ",", "JOIN", "LEFT JOIN");
        if (kind.endsWith("JOIN") && !kind.startsWith("CROSS")) {
            var on = Optional.of(makers.predicates().of(scope.open(), 1));
            return new Made(
                    new Source.Join(left.source(), right.source(), kind, on, List.of()),
                    Scope.of(both(left, right, kind), rows),
                    condition);
        }
        return new Made(
                new Source.Join(left.source(), right.source(), kind, Optional.empty(), List.of()),
                scope,
                condition);
    }

    private Made equal(Made left, Made right, Pairs.Pair pair) {
        var kind =
                kind(
                        left,
                        "JOIN",
                        "JOIN",
                        "INNER JOIN",
                        "LEFT JOIN",
                        "LEFT JOIN",
                        "RIGHT JOIN",
                        "FULL JOIN",
                        ",");
        long rows =
                Math.max(
                        pair.rows(left.scope().rows(), right.scope().rows()),
                        Math.max(left.scope().rows(), right.scope().rows()));
        var fields = both(left, right, kind);
        Expression on =
                call("({} = {})", Family.BOOLEAN, pair.left().column(), pair.right().column());
        if (kind.equals(",")) {
            return new Made(
                    new Source.Join(
                            left.source(), right.source(), kind, Optional.empty(), List.of()),
                    Scope.of(fields, rows),
                    Subqueries.and(left.condition(), on));
        }
        var name = pair.left().column().name();
        if (canUse(pair, left, right) && chance.percent(50)) {
            return new Made(
                    new Source.Join(
                            left.source(), right.source(), kind, Optional.empty(), List.of(name)),
                    Scope.of(merged(fields, pair, kind), rows),
                    left.condition());
        }
        if (canBeNatural(pair, left, right) && chance.percent(50)) {
            return new Made(
                    new Source.Join(
                            left.source(),
                            right.source(),
                            "NATURAL " + kind,
                            Optional.empty(),
                            List.of(name)),
                    Scope.of(merged(fields, pair, kind), rows),
                    left.condition());
        }
        if (chance.percent(25)) {
            on = Predicates.both(on, makers.predicates().ofColumn(Scope.of(fields, rows).open()));
        }
        return new Made(
                new Source.Join(left.source(), right.source(), kind, Optional.of(on), List.of()),
                Scope.of(fields, rows),
                left.condition());
    }

    private static boolean canUse(Pairs.Pair pair, Made left, Made right) {
        var name = pair.left().column().name();
        return pair.right().column().name().equals(name)
                && named(left, name) == 1
                && named(right, name) == 1;
    }

    /** The pair alone has a name that both sides have. */
    private boolean canBeNatural(Pairs.Pair pair, Made left, Made right) {
        return !makers.isLiteral()
                && canUse(pair, left, right)
                && left.scope().fields().stream()
                                .filter(f -> named(right, f.column().name()) > 0)
                                .count()
                        == 1;
    }

    private static long named(Made made, String name) {
        return made.scope().fields().stream().filter(f -> f.column().name().equals(name)).count();
    }

    /** The column of USING by its bare name too. */
    private static List<Field> merged(List<Field> fields, Pairs.Pair pair, String kind) {
        var all = new ArrayList<>(fields);
        var merged = pair.left().as("", pair.left().column().name());
        all.add(kind.equals("JOIN") || kind.equals("INNER JOIN") ? merged : merged.padded());
        return all;
    }

    private static List<Field> both(Made left, Made right, String kind) {
        boolean padsLeft = kind.startsWith("RIGHT") || kind.startsWith("FULL");
        boolean padsRight = kind.startsWith("LEFT") || kind.startsWith("FULL");
        var fields = new ArrayList<Field>();
        left.scope().fields().forEach(f -> fields.add(padsLeft ? f.padded() : f));
        right.scope().fields().forEach(f -> fields.add(padsRight ? f.padded() : f));
        return fields;
    }
}
