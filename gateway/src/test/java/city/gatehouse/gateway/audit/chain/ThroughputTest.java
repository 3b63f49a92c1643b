package city.gatehouse.gateway.audit.chain;

import static city.gatehouse.gateway.audit.chain.AuditFixture.answered;
import static city.gatehouse.gateway.audit.chain.AuditFixture.complete;
import static city.gatehouse.gateway.audit.chain.AuditFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures; asserts only that many queries share one write to the disk. */
@Tag("slow")
class ThroughputTest {
    @TempDir Path directory;

    @Test
    void manyQueriesShareOneWrite() throws Exception {
        measure("warm", 1, 2000);
        double alone = measure("alone", 1, 3000);
        double together = measure("together", 50, 400);

        assertThat(together).isGreaterThan(alone);
    }

    /** Decisions with their outcomes in one second. */
    private double measure(String name, int threads, int each) throws Exception {
        try (var log = open(directory.resolve(name))) {
            long start = System.nanoTime();
            try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < threads; i++) {
                    workers.submit(() -> {
                        for (int j = 0; j < each; j++) {
                            log.outcome(complete(log.decide(answered())));
                        }
                    });
                }
            }
            double rate = threads * each * 1e9 / (System.nanoTime() - start);
            System.out.printf(
                    "%s: %d threads, %.0f decisions with outcomes a second%n", name, threads, rate);
            return rate;
        }
    }
}
