package city.gatehouse.gateway.prove;

import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Tries many queries side by side, each from its beginning to its end on one thread. What came of
 * them is told in the order of their numbers, so that it does not depend on how the threads ran.
 *
 * @param threads how many queries are tried at one time
 */
public record Proving(Prover prover, int threads) {
    /** As many threads as leave no processor idle while others wait for the audit's disk. */
    public static Proving with(Prover prover) {
        return new Proving(prover, Runtime.getRuntime().availableProcessors() + 1);
    }

    public Proving {
        if (threads < 1) {
            throw new IllegalArgumentException("somebody has to do it");
        }
    }

    /** Tries the queries of these numbers and tells of each on the caller's thread. */
    public void each(LongStream numbers, Consumer<Trial> told) {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var ahead = new ArrayDeque<CompletableFuture<Trial>>();
            numbers.forEach(number -> {
                ahead.add(begun(number, workers));
                if (ahead.size() > 4 * threads) {
                    told.accept(ended(ahead.remove()));
                }
            });
            ahead.forEach(trial -> told.accept(ended(trial)));
        }
    }

    private CompletableFuture<Trial> begun(long number, ExecutorService workers) {
        return CompletableFuture.supplyAsync(() -> prover.prove(number), workers);
    }

    private static Trial ended(CompletableFuture<Trial> trial) {
        try {
            return trial.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a query could not be tried", e.getCause());
        }
    }
}
