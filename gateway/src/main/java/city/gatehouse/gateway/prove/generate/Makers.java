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
    private int names;

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

    /** A name that the query has not had before. */
    String name(String kind) {
        return kind + ++names;
    }
}
