package city.gatehouse.engine.split;

import city.gatehouse.engine.authorize.Verdict;
import city.gatehouse.engine.relation.OutputColumn;
import java.util.List;
import java.util.Optional;

/**
 * What is to be executed: one fragment for each store's part, and at most one residual query over
 * the treated fragments. Immutable. Made only by this package, so that nothing is executed that was
 * not governed.
 */
public final class GovernedPlan {
    private final List<Fragment> fragments;
    private final Optional<String> residual;
    private final List<OutputColumn> columns;
    private final Verdict verdict;
    private final String protection;
    private final List<String> rules;

    GovernedPlan(
            List<Fragment> fragments,
            Optional<String> residual,
            List<OutputColumn> columns,
            Verdict verdict,
            String protection,
            List<String> rules) {
        this.fragments = List.copyOf(fragments);
        this.residual = residual;
        this.columns = List.copyOf(columns);
        this.verdict = verdict;
        this.protection = protection;
        this.rules = List.copyOf(rules);
    }

    /**
     * At least one; exactly one when there is no residual query, and then its treated columns are
     * the answer's.
     */
    public List<Fragment> fragments() {
        return fragments;
    }

    /** DuckDB SQL over the fragments' names; every fragment is read in it as often as it likes. */
    public Optional<String> residual() {
        return residual;
    }

    public List<OutputColumn> columns() {
        return columns;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** One sentence that says what protects the answer. */
    public String protection() {
        return protection;
    }

    /** The rewriting rules that applied, in words, each once. */
    public List<String> rules() {
        return rules;
    }

    @Override
    public String toString() {
        return "GovernedPlan" + fragments + (residual.isPresent() ? " with a residual" : "");
    }
}
