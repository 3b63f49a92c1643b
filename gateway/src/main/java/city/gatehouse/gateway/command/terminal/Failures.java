package city.gatehouse.gateway.command.terminal;

import city.gatehouse.gateway.configuration.NotReadyException;
import java.io.PrintStream;
import java.util.Optional;

/** What somebody at a terminal is told when a command does not get through. */
public final class Failures {
    private Failures() {}

    /** Tells a failure in plain lines, without a stack trace; the exit code for it. */
    public static int tell(PrintStream err, Throwable failure) {
        return switch (failure) {
            case Usage usage -> {
                err.println("gatehouse: " + usage.getMessage());
                yield Exit.USAGE;
            }
            case FindingsException findings -> {
                findings.findings().forEach(finding -> err.println(finding.text()));
                yield Exit.REFUSED;
            }
            case NotReadyException notReady -> {
                err.println("gatehouse: the gateway does not start:");
                notReady.problems().forEach(problem -> err.println("  " + problem.text()));
                notReady.findings().forEach(finding -> err.println("  " + finding.text()));
                yield Exit.BROKEN;
            }
            default -> {
                err.println("gatehouse: " + sentence(failure));
                causes(err, failure);
                yield Exit.BROKEN;
            }
        };
    }

    private static void causes(PrintStream err, Throwable failure) {
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
