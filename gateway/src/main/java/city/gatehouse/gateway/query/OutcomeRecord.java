package city.gatehouse.gateway.query;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Detail;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.audit.Outcome.Status;
import city.gatehouse.gateway.execute.AnswerStream;
import city.gatehouse.gateway.execute.Failures;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Ends one answer: gives back what it holds of stores and engines, then records its outcome. Called
 * once.
 */
final class OutcomeRecord {
    private final long decision;
    private final AuditLog audit;
    private final InstantSource clock;

    OutcomeRecord(long decision, AuditLog audit, InstantSource clock) {
        this.decision = decision;
        this.audit = audit;
        this.clock = clock;
    }

    /** After the last batch; null when it is recorded. */
    @Nullable AnswerRefusedException complete(AnswerStream answer, long rows) {
        var detail = released(answer);
        return write(new Status.Complete(), rows, detail)
                ? null
                : refused(Refusal.of(RefusalCode.RECORD_UNAVAILABLE));
    }

    /** After a failure: what the caller is told. */
    AnswerRefusedException failed(AnswerStream answer, long rows, Throwable thrown) {
        var code = Failures.code(thrown, answer.stop());
        var detail = Failures.detail(thrown).and(released(answer));
        var status =
                code == RefusalCode.CANCELLED ? new Status.Cancelled() : new Status.Failed(code);
        return refused(
                write(status, rows, detail)
                        ? refusal(code, thrown)
                        : Refusal.of(RefusalCode.RECORD_UNAVAILABLE));
    }

    /** Before there was anything to close. */
    AnswerRefusedException neverStarted(Throwable thrown) {
        var code = RefusalCode.INTERNAL;
        return refused(
                write(new Status.Failed(code), 0, Detail.of(thrown))
                        ? Refusal.of(code)
                        : Refusal.of(RefusalCode.RECORD_UNAVAILABLE));
    }

    /** Closed before its end; there is nobody left to be told that it cannot be recorded. */
    void cutShort(AnswerStream answer, long rows) {
        boolean stopped = answer.stop().reason().isPresent();
        var detail = released(answer);
        write(stopped ? stopped(answer) : new Status.Incomplete(), rows, detail);
    }

    private static Status stopped(AnswerStream answer) {
        var code = Failures.code(new IllegalStateException("stopped"), answer.stop());
        return code == RefusalCode.CANCELLED ? new Status.Cancelled() : new Status.Failed(code);
    }

    /** A refusal of a treatment says in its own words what the code says in general. */
    private static Refusal refusal(RefusalCode code, Throwable thrown) {
        return thrown instanceof RefusedException refused && refused.refusal().code() == code
                ? refused.refusal()
                : Refusal.of(code);
    }

    private AnswerRefusedException refused(Refusal refusal) {
        return new AnswerRefusedException(refusal, audit.reference(decision));
    }

    private static Detail released(AnswerStream answer) {
        try {
            answer.release();
            return Detail.none();
        } catch (RuntimeException e) {
            return Detail.words("not everything was given back").and(Detail.of(e));
        }
    }

    private boolean write(Status status, long rows, Detail detail) {
        try {
            audit.outcome(new Outcome(decision, clock.instant(), status, rows, detail));
            return true;
        } catch (AuditUnavailableException _) {
            return false;
        }
    }
}
