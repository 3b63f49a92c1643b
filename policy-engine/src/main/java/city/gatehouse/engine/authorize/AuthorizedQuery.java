package city.gatehouse.engine.authorize;

import city.gatehouse.engine.validate.ValidatedQuery;
import city.gatehouse.policy.catalog.DatasetName;
import java.util.Map;
import org.apache.calcite.rex.RexNode;

/** A query with its verdict and the obligations to keep. Made only by {@link Authorizer}. */
public final class AuthorizedQuery {
    private final ValidatedQuery query;
    private final Verdict verdict;
    private final Map<DatasetName, Authorization> authorizations;
    private final Map<DatasetName, RexNode> rows;
    private final boolean readsMoment;

    AuthorizedQuery(
            ValidatedQuery query,
            Verdict verdict,
            Map<DatasetName, Authorization> authorizations,
            Map<DatasetName, RexNode> rows,
            boolean readsMoment) {
        this.query = query;
        this.verdict = verdict;
        this.authorizations = Map.copyOf(authorizations);
        this.rows = Map.copyOf(rows);
        this.readsMoment = readsMoment;
    }

    public ValidatedQuery query() {
        return query;
    }

    /** Whether the statement or a row rule asks for the present moment. */
    public boolean readsMoment() {
        return readsMoment;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Map<DatasetName, Authorization> authorizations() {
        return authorizations;
    }

    /**
     * For each dataset whose rows are restricted, one predicate over all of its raw columns in the
     * catalog's order: every row rule and the retention, with the caller's attributes and the
     * present moment as literals.
     */
    public Map<DatasetName, RexNode> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return "AuthorizedQuery[" + verdict.datasets().keySet() + "]";
    }
}
