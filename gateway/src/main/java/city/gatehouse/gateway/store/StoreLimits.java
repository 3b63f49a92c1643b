package city.gatehouse.gateway.store;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an embedded engine may use.
 *
 * @param memoryBytes beyond it the engine spills to disk
 * @param threads that compute
 * @param spillDirectory below it each engine has a directory of its own; holds raw data for as long
 *     as a statement runs, so it is readable by the owner only
 * @param spillBytes beyond it a statement fails
 * @param connections statements at one time
 * @param patience how long a statement waits for a connection
 */
public record StoreLimits(
        long memoryBytes,
        int threads,
        Path spillDirectory,
        long spillBytes,
        int connections,
        Duration patience) {
    private static final long MIB = 1L << 20;

    public StoreLimits {
        if (memoryBytes < 16 * MIB || threads < 1 || spillBytes < 0 || connections < 1) {
            throw new IllegalArgumentException(
                    "an engine has at least 16 MiB, one thread and one connection");
        }
    }
}
