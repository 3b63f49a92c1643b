package city.gatehouse.gateway.prove.generate;

import java.util.List;

/** What makes the parts of one query. */
final class Makers {
    private final Chance chance;
    private final List<Visible> visible;
    private final Values values;
    private final Predicates predicates;
    private final Subqueries subqueries;
    private final Aggregations aggregations;
    private final Windows windows;
    private final Sources sources;
    private final Selects selects;
    private final Queries queries;
    private int names;
    private boolean literal;

    Makers(Chance chance, List<Visible> visible) {
        this.chance = chance;
        this.visible = List.copyOf(visible);
        this.values = new Values(this);
        this.predicates = new Predicates(this);
        this.subqueries = new Subqueries(this);
        this.aggregations = new Aggregations(this);
        this.windows = new Windows(this);
        this.sources = new Sources(this);
        this.selects = new Selects(this);
        this.queries = new Queries(this);
    }

    /** Makers of the same draws over public reference data alone, whose names go on from here. */
    Makers overPublic() {
        var makers = new Makers(chance, visible.stream().filter(v -> v.atLeast() == 0).toList());
        makers.names = names + 100;
        return makers;
    }

    Chance chance() {
        return chance;
    }

    List<Visible> visible() {
        return visible;
    }

    Values values() {
        return values;
    }

    Predicates predicates() {
        return predicates;
    }

    Subqueries subqueries() {
        return subqueries;
    }

    Aggregations aggregations() {
        return aggregations;
    }

    Windows windows() {
        return windows;
    }

    Sources sources() {
        return sources;
    }

    Selects selects() {
        return selects;
    }

    Queries queries() {
        return queries;
    }

    /** From now on no parameters. */
    void beLiteral() {
        literal = true;
    }

    boolean isLiteral() {
        return literal;
    }

    /** A name that the query has not had before. */
    String name(String kind) {
        return kind + ++names;
    }
}
