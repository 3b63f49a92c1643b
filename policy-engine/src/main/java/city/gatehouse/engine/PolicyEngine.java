package city.gatehouse.engine;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import java.time.Instant;
import java.util.List;

/** Governs statements under one policy set. Immutable and safe for use by many threads. */
public final class PolicyEngine {
    private final PolicySet policySet;
    private final Detokenizer detokenizer;

    public PolicyEngine(PolicySet policySet, Detokenizer detokenizer) {
        this.policySet = policySet;
        this.detokenizer = detokenizer;
    }

    public PolicySet policySet() {
        return policySet;
    }

    /**
     * The governed plan of a statement.
     *
     * @throws city.gatehouse.policy.refusal.RefusedException when it is not to be answered
     */
    public GovernedPlan plan(PlanRequest request) {
        throw new UnsupportedOperationException("being built " + detokenizer);
    }

    /** What a statement would answer with; parameters are not looked at. */
    public QueryShape describe(PlanRequest request) {
        throw new UnsupportedOperationException("being built");
    }

    /** What {@code caller} sees for {@code purpose}: the only source of metadata. */
    public List<VisibleDataset> catalog(Account caller, String purpose, Instant now) {
        throw new UnsupportedOperationException("being built");
    }
}
