package city.gatehouse.gateway.query;

import city.gatehouse.engine.PlanRequest;
import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.StatementDigest;
import city.gatehouse.gateway.execute.AnswerStream;
import city.gatehouse.gateway.execute.Execution;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The only way from a question to an answer. Every front calls it and nothing else. */
public final class QueryPath {
    private static final Refusal NO_OFFICER =
            Refusal.of(RefusalCode.PURPOSE, "this account does not see policies")
                    .help("name an account that has the capability `sees-policies`");

    private final Supplier<PolicyEngine> inForce;
    private final Execution execution;
    private final AuditLog audit;
    private final DecisionRecord record;
    private final InstantSource clock;

    /**
     * @param inForce the engine of the policies that are in force now; asked once for each question
     */
    public QueryPath(
            Supplier<PolicyEngine> inForce,
            Execution execution,
            AuditLog audit,
            StatementDigest digest,
            InstantSource clock) {
        this.inForce = inForce;
        this.execution = execution;
        this.audit = audit;
        this.record = new DecisionRecord(audit, digest);
        this.clock = clock;
    }

    /**
     * Answers a question. The way is: plan, record the decision, then (batch by batch, with the
     * first one asked for) the stores, the treatments, the residual query and the limits, and
     * record the outcome.
     *
     * @throws AnswerRefusedException when it is not answered
     */
    public SafeBatches answer(Question question) {
        var governed = govern(question, asked(question, Kind.ANSWER));
        var outcome = new OutcomeRecord(governed.decision(), audit, clock);
        return new SafeBatches(
                audit.reference(governed.decision()),
                governed.plan().protection(),
                execute(governed, outcome),
                outcome);
    }

    private AnswerStream execute(Governed governed, OutcomeRecord outcome) {
        try {
            var hierarchies = governed.engine().policySet().city().hierarchies();
            return execution.answer(governed.plan(), hierarchies);
        } catch (RuntimeException e) {
            throw outcome.neverStarted(e);
        }
    }

    /** What would be done to answer a question, and why; recorded. No store is touched. */
    public Explanation explain(Question question) {
        return explained(question, asked(question, Kind.EXPLAIN), question.session().account());
    }

    /**
     * What would be done to answer somebody's question, told to another who may see policies, and
     * so with the stores' SQL; recorded as asked for by that officer. No store is touched.
     *
     * @throws AnswerRefusedException also when the officer may not see policies
     */
    public Explanation explain(Question question, Account officer) {
        var whose = question.session();
        var by = new Session(officer, whose.purpose(), whose.front(), whose.peer());
        var asked = asked(question, Kind.EXPLAIN).byOfficer(by);
        if (!Explaining.seesPolicies(officer)) {
            throw record.refused(asked, "", new RefusedException(NO_OFFICER));
        }
        return explained(question, asked, officer);
    }

    private Explanation explained(Question question, Asked asked, Account reader) {
        var governed = govern(question, asked);
        return Explaining.explain(audit.reference(governed.decision()), governed.plan(), reader);
    }

    /**
     * What the answer to a statement would look like; recorded when refused. No store is touched.
     *
     * @throws AnswerRefusedException when it would not be answered
     */
    public QueryShape describe(Question question) {
        var asked = asked(question, Kind.DESCRIBE);
        return decided(asked, engine -> engine.describe(request(question, asked.at())));
    }

    /**
     * What the session's account sees for its purpose: the only source of metadata; recorded when
     * refused.
     *
     * @throws AnswerRefusedException when there is nothing to be asked for
     */
    public List<VisibleDataset> catalog(Session session) {
        var now = clock.instant();
        return decided(
                new Asked(now, Kind.CATALOG, session, "", Detail.none()),
                engine -> engine.catalog(session.account(), session.purpose(), now));
    }

    private Asked asked(Question question, Kind kind) {
        return Asked.of(clock.instant(), kind, question);
    }

    /** Plans and records. */
    private Governed govern(Question question, Asked asked) {
        return decided(
                asked,
                engine -> {
                    var plan = engine.plan(request(question, asked.at()));
                    var policySet = engine.policySet().hash();
                    return new Governed(engine, plan, record.answered(asked, policySet, plan));
                });
    }

    /** Whatever goes wrong on the way is a refusal, and on record. */
    private <T> T decided(Asked asked, Function<PolicyEngine, T> ask) {
        var policySet = "";
        try {
            var engine = inForce.get();
            policySet = engine.policySet().hash();
            return ask.apply(engine);
        } catch (AnswerRefusedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw record.refused(asked, policySet, e);
        }
    }

    private static PlanRequest request(Question question, Instant now) {
        var session = question.session();
        return new PlanRequest(
                question.sql(), question.parameters(), session.account(), session.purpose(), now);
    }

    private record Governed(PolicyEngine engine, GovernedPlan plan, long decision) {}
}
