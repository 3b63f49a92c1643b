package city.gatehouse.gateway.execute;

import java.time.Duration;

/**
 * What one query gets, and how many run at a time.
 *
 * @param memoryBytes in batches that are on their way; engines have limits of their own
 * @param answerRows in one answer
 * @param answerBytes in one answer
 * @param timeout from the question to the last batch
 * @param running queries at a time
 * @param patience how long a query waits for its turn
 */
public record ExecutionLimits(
        long memoryBytes,
        long answerRows,
        long answerBytes,
        Duration timeout,
        int running,
        Duration patience) {
    public ExecutionLimits {
        if (memoryBytes < 1 || answerRows < 1 || answerBytes < 1 || running < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }
}
