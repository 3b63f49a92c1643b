package city.gatehouse.gateway.command.terminal;

import city.gatehouse.gateway.demo.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line now and then, for whoever reads a log; nothing of work that is soon done. */
final class LoggedProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final PrintStream err;
    private final String title;
    private final InstantSource clock;
    private Instant told;

    LoggedProgress(PrintStream err, String title, InstantSource clock) {
        this.err = err;
        this.title = title;
        this.clock = clock;
        this.told = clock.instant();
    }

    @Override
    public void at(String step, int done, int all) {
        var now = clock.instant();
        if (done < all && !now.isBefore(told.plus(INTERVAL))) {
            told = now;
            err.println("%s: %d of %d, %s".formatted(title, done, all, step));
        }
    }
}
