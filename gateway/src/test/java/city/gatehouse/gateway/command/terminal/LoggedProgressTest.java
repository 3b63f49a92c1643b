package city.gatehouse.gateway.command.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LoggedProgressTest {
    private static final Instant START = Instant.parse("2026-07-01T12:00:00Z");

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final LoggedProgress progress =
            new LoggedProgress(new PrintStream(log, true, UTF_8), "Proving", now::get);

    @Test
    void aLineEachHalfMinuteAndNoneAtTheEnd() {
        at(29, 1);
        at(31, 2);
        at(45, 3);
        at(61, 4);
        at(95, 5);

        assertThat(log.toString(UTF_8).lines())
                .containsExactly("Proving: 2 of 5, 0 failed", "Proving: 4 of 5, 0 failed");
    }

    private void at(int second, int done) {
        now.set(START.plusSeconds(second));
        progress.at("0 failed", done, 5);
    }
}
