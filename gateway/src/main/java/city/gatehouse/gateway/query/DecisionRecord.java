package city.gatehouse.gateway.query;

import city.gatehouse.engine.authorize.Verdict.Obligations;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Reading;
import city.gatehouse.gateway.audit.Decision.TreatedColumn;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.StatementDigest;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;

/** Records what was decided. Nothing goes on before its record is written. */
final class DecisionRecord {
    /** Where there is no record there is no number. */
    private static final String UNRECORDED = "none";

    private final AuditLog audit;
    private final StatementDigest digest;

    DecisionRecord(AuditLog audit, StatementDigest digest) {
        this.audit = audit;
        this.digest = digest;
    }

    /**
     * Records that a question is answered.
     *
     * @return the decision's number
     * @throws AnswerRefusedException when it could not be recorded
     */
    long answered(Asked asked, String policySet, GovernedPlan plan) {
        var datasets = plan.verdict().datasets();
        return write(
                decision(
                        asked,
                        new Verdict.Answered(),
                        policySet,
                        datasets.values().stream()
                                .flatMap(o -> o.policies().stream())
                                .distinct()
                                .toList(),
                        datasets.entrySet().stream().map(DecisionRecord::reading).toList(),
                        GrantWords.strictest(datasets.values()),
                        plan.protection(),
                        asked.detail()));
    }

    /** Records a refusal; the exception is for the caller. */
    AnswerRefusedException refused(Asked asked, String policySet, Throwable why) {
        var refusal =
                why instanceof RefusedException refused
                        ? refused.refusal()
                        : Refusal.of(RefusalCode.INTERNAL);
        long number =
                write(
                        decision(
                                asked,
                                new Verdict.Refused(refusal.code()),
                                policySet,
                                List.of(),
                                List.of(),
                                "",
                                "",
                                asked.detail().and(detail(refusal, why))));
        return new AnswerRefusedException(refusal, audit.reference(number));
    }

    private Decision decision(
            Asked asked,
            Verdict verdict,
            String policySet,
            List<String> policies,
            List<Reading> readings,
            String form,
            String protection,
            Detail detail) {
        var session = asked.by();
        return new Decision(
                asked.at(),
                asked.kind(),
                verdict,
                session.account().name(),
                session.purpose(),
                session.front(),
                session.peer(),
                policySet,
                asked.sql().isEmpty() ? "" : digest.of(asked.sql()),
                policies,
                readings,
                form,
                protection,
                detail);
    }

    private static Reading reading(Map.Entry<DatasetName, Obligations> dataset) {
        var treatments = dataset.getValue().columns();
        return new Reading(
                dataset.getKey().toString(),
                dataset.getValue().columnsRead().stream()
                        .map(c -> new TreatedColumn(c, GrantWords.of(treatments.get(c))))
                        .toList());
    }

    private static Detail detail(Refusal refusal, Throwable why) {
        var where = refusal.position().map(Detail.none()::at).orElse(Detail.none());
        boolean expected = why instanceof RefusedException && why.getCause() == null;
        return expected ? where : where.and(Detail.of(why));
    }

    private long write(Decision decision) {
        try {
            return audit.decide(decision);
        } catch (AuditUnavailableException _) {
            throw new AnswerRefusedException(
                    Refusal.of(RefusalCode.RECORD_UNAVAILABLE), UNRECORDED);
        }
    }
}
