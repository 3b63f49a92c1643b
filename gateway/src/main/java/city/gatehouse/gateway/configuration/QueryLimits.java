package city.gatehouse.gateway.configuration;

import java.time.Duration;

/**
 * What one query gets, and how many run at a time.
 *
 * @param timeout from the question to the last batch
 * @param memoryBytes in batches that are on their way
 * @param rows in one answer
 * @param bytes in one answer
 * @param running queries at a time
 * @param patience how long a query waits for its turn
 */
public record QueryLimits(
        Duration timeout, long memoryBytes, long rows, long bytes, int running, Duration patience) {
    public static final QueryLimits DEFAULT =
            new QueryLimits(
                    Duration.ofMinutes(5),
                    512L << 20,
                    10_000_000,
                    4L << 30,
                    16,
                    Duration.ofSeconds(30));

    public QueryLimits {
        if (timeout.isNegative()
                || timeout.isZero()
                || memoryBytes < 1
                || rows < 1
                || bytes < 1
                || running < 1
                || patience.isNegative()) {
            throw new IllegalArgumentException("every limit is above 0");
        }
    }
}
