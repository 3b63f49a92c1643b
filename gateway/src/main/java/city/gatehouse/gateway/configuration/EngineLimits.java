package city.gatehouse.gateway.configuration;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What an embedded engine may use.
 *
 * @param memoryBytes beyond it the engine spills to disk
 * @param threads that compute; as many as the machine has processors where absent
 * @param spillBytes beyond it a statement fails
 * @param connections statements at one time
 * @param patience how long a statement waits for a connection
 */
public record EngineLimits(
        long memoryBytes,
        OptionalInt threads,
        long spillBytes,
        int connections,
        Duration patience) {
    /** Of a store. */
    public static final EngineLimits STORE =
            new EngineLimits(2L << 30, OptionalInt.empty(), 10L << 30, 32, Duration.ofSeconds(30));

    /** Of one residual query. */
    public static final EngineLimits RESIDUAL =
            new EngineLimits(512L << 20, OptionalInt.empty(), 10L << 30, 1, Duration.ofSeconds(30));

    public EngineLimits {
        if (memoryBytes < 16L << 20
                || threads.orElse(1) < 1
                || spillBytes < 0
                || connections < 1
                || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "an engine has at least 16 MiB, one thread and one connection");
        }
    }
}
