package city.gatehouse.gateway.audit;

/**
 * The record of decisions and their outcomes. What either method was given is on disk when it
 * returns. Safe for use by many threads.
 */
public interface AuditLog {
    /**
     * Records a decision.
     *
     * @return its number: 1 for the first decision of this log, and no number is left out
     * @throws AuditUnavailableException when it could not be recorded; then there is no answer
     */
    long decide(Decision decision);

    /**
     * Records what became of an answered question.
     *
     * @throws AuditUnavailableException when it could not be recorded
     */
    void outcome(Outcome outcome);

    /** What the caller is told of a decision's number, unique among the gateway's chains. */
    String reference(long number);
}
