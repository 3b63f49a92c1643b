package city.gatehouse.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.state.State;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures what a login costs. */
@Tag("slow")
class LoginCostTest {
    private static final int TIMES = 5;

    @TempDir Path directory;

    @Test
    void aCredentialThatIsRememberedCostsNextToNothingAndNobodyCostsAsMuchAsSomebody() {
        try (var state = State.open(directory.resolve("state.db"))) {
            var credentials = new Credentials(state, new SecureRandom(), InstantSource.system());
            var secret = credentials.renew("analyst").inClear();
            double right = millis(() -> credentials.verify("analyst", secret));
            double wrong = millis(() -> credentials.verify("analyst", "guess"));
            double nobody = millis(() -> credentials.verify("nobody", "guess"));
            double remembered = millis(() -> credentials.remembers("analyst", secret));
            System.out.printf(
                    "login: right %.0f ms, wrong %.0f ms, nobody %.0f ms, remembered %.3f ms%n",
                    right, wrong, nobody, remembered);

            assertThat(remembered).isLessThan(right / 10);
            assertThat(nobody).isBetween(wrong / 2, wrong * 2);
        }
    }

    private static double millis(Runnable work) {
        work.run();
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / TIMES;
    }
}
