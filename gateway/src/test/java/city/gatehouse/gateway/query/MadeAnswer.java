package city.gatehouse.gateway.query;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.execute.AnswerStream;
import city.gatehouse.policy.refusal.Refusal;
import java.time.InstantSource;

/** What the query path gives, made without it: for tests of the fronts. */
public final class MadeAnswer {
    private MadeAnswer() {}

    public static AnswerRefusedException refused(Refusal refusal, String reference) {
        return new AnswerRefusedException(refusal, reference);
    }

    public static SafeBatches of(
            long decision, String protection, AnswerStream answer, AuditLog audit) {
        return new SafeBatches(
                audit.reference(decision),
                protection,
                answer,
                new OutcomeRecord(decision, audit, InstantSource.system()));
    }
}
