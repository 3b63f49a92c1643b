package city.gatehouse.engine.govern;

import city.gatehouse.engine.authorize.Verdict;
import city.gatehouse.engine.relation.Relation;
import java.util.List;

/**
 * A query over governed views, protected so that what its root has may leave. Made only by {@link
 * Governing}.
 */
public final class GovernedQuery {
    private final Relation root;
    private final List<Integer> output;
    private final List<String> names;
    private final Verdict verdict;
    private final String protection;
    private final boolean readsMoment;

    GovernedQuery(
            Relation root,
            List<Integer> output,
            List<String> names,
            Verdict verdict,
            String protection,
            boolean readsMoment) {
        this.root = root;
        this.output = List.copyOf(output);
        this.names = List.copyOf(names);
        this.verdict = verdict;
        this.protection = protection;
        this.readsMoment = readsMoment;
    }

    public Relation root() {
        return root;
    }

    /** The columns of the root that the answer consists of. */
    public List<Integer> output() {
        return output;
    }

    public List<String> names() {
        return names;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String protection() {
        return protection;
    }

    /**
     * Whether it follows from the time of day, so that it is not the same question a moment later.
     */
    public boolean readsMoment() {
        return readsMoment;
    }

    @Override
    public String toString() {
        return "GovernedQuery[" + protection + "]";
    }
}
