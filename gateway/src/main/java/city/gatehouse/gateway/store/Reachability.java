package city.gatehouse.gateway.store;

import city.gatehouse.gateway.store.StoreException.Failure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whether a store can be reached. One that could not be several times in a row is left alone for a
 * while: whoever asks for it meanwhile is told at once, and holds no place that questions to other
 * stores need. Then whoever comes first looks whether it is back. Safe for use by many threads.
 */
final class Reachability {
    private static final int FAILURES = 3;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final CircuitBreaker breaker =
            CircuitBreaker.of(
                    "store",
                    CircuitBreakerConfig.custom()
                            .slidingWindowSize(FAILURES)
                            .minimumNumberOfCalls(FAILURES)
                            .failureRateThreshold(100)
                            .waitDurationInOpenState(LEFT_ALONE)
                            .permittedNumberOfCallsInHalfOpenState(1)
                            .build());
    private final Runnable check;

    /**
     * @param check looks whether the store can be reached; throws a {@link StoreException} where
     *     not
     */
    Reachability(Runnable check) {
        this.check = check;
    }

    /**
     * What is asked of the store.
     *
     * @throws StoreException UNREACHABLE while the store is left alone; whatever is thrown where it
     *     is asked
     */
    <T> T asking(Supplier<T> question) {
        if (!breaker.tryAcquirePermission()) {
            throw new StoreException(Failure.UNREACHABLE);
        }
        if (breaker.getState() == State.HALF_OPEN) {
            // A question can take long before it tells anything, and others would wait for that.
            told(() -> {
                check.run();
                return true;
            });
        }
        return told(question);
    }

    private <T> T told(Supplier<T> question) {
        long begin = breaker.getCurrentTimestamp();
        try {
            T answer = question.get();
            breaker.onSuccess(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit());
            return answer;
        } catch (StoreException e) {
            tell(e, breaker.getCurrentTimestamp() - begin);
            throw e;
        } catch (RuntimeException | Error e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /** Only what the store itself did or did not do is held against it. */
    private void tell(StoreException thrown, long taken) {
        switch (thrown.failure()) {
            case UNREACHABLE, DENIED -> breaker.onError(taken, breaker.getTimestampUnit(), thrown);
            case DATA, REJECTED, UNREADABLE, UNAVAILABLE ->
                    breaker.onSuccess(taken, breaker.getTimestampUnit());
            case MEMORY, BUSY, STOPPED, UNEXPECTED -> breaker.releasePermission();
        }
    }
}
