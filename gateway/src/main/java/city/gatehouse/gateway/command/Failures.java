package city.gatehouse.gateway.command;

import java.io.PrintStream;
import java.util.Optional;

/** What somebody at a terminal is told when a command breaks. */
final class Failures {
    private Failures() {}

    /** One line for the failure and one for each cause that says more; no stack trace. */
    static void tell(PrintStream err, Throwable failure) {
        err.println("gatehouse: " + sentence(failure));
        var cause = Optional.ofNullable(failure.getCause());
        for (int depth = 0; cause.isPresent() && depth < 5; depth++) {
            err.println("  because: " + sentence(cause.get()));
            cause = Optional.ofNullable(cause.get().getCause());
        }
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
