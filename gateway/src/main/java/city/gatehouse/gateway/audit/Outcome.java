package city.gatehouse.gateway.audit;

import city.gatehouse.policy.refusal.RefusalCode;
import java.time.Instant;

/**
 * What became of an answered question.
 *
 * @param decision the number that {@link AuditLog#decide} gave
 * @param rows that left the gateway
 */
public record Outcome(long decision, Instant time, Status status, long rows, Detail detail) {
    /** How an answer ended. */
    public sealed interface Status {
        /** All of it left. */
        record Complete() implements Status {}

        /** It ended before its end, and nobody saw how: the gateway stopped or broke down. */
        record Incomplete() implements Status {}

        /** The caller, or somebody who may, stopped it. */
        record Cancelled() implements Status {}

        /** It could not be finished. */
        record Failed(RefusalCode code) implements Status {}
    }

    public Outcome {
        if (decision < 1 || rows < 0) {
            throw new IllegalArgumentException("decisions count from 1, and rows from 0");
        }
    }
}
