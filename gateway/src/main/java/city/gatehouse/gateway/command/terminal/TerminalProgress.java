package city.gatehouse.gateway.command.terminal;

import city.gatehouse.gateway.demo.Progress;
import java.io.PrintStream;

/** A bar on a terminal, drawn over itself and wiped off at the end. */
public final class TerminalProgress implements Progress {
    private static final int WIDTH = 24;

    private final PrintStream err;
    private final String title;

    private TerminalProgress(PrintStream err, String title) {
        this.err = err;
        this.title = title;
    }

    /** A bar where somebody watches, and a line now and then elsewhere. */
    public static Progress on(Surroundings surroundings, String title) {
        return surroundings.terminal()
                ? new TerminalProgress(surroundings.err(), title)
                : new LoggedProgress(surroundings.err(), title, surroundings.clock());
    }

    @Override
    public void at(String step, int done, int all) {
        int full = WIDTH * done / Math.max(1, all);
        var bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        err.print("\r\033[K");
        if (done < all) {
            err.print(title + " [" + bar + "] " + step);
        }
        err.flush();
    }
}
