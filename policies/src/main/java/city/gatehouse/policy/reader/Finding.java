package city.gatehouse.policy.reader;

import city.gatehouse.policy.Position;
import java.util.Comparator;

/**
 * Something to put right in a document.
 *
 * @param code stable, such as {@code unknown-key}; see {@link FindingCode}
 * @param message one sentence, lower case, with the writer's words in backticks
 * @param help what to write instead
 */
public record Finding(
        Severity severity, String code, Position position, String message, String help) {
    /** Whether the city can be used all the same. */
    public enum Severity {
        /** There is no policy set. */
        ERROR,
        /** There is one; this is probably not meant. */
        WARNING
    }

    /** As documents are read: by file, line and column. */
    public static final Comparator<Finding> IN_READING_ORDER =
            Comparator.comparing((Finding finding) -> finding.position().source())
                    .thenComparing(finding -> finding.position().line())
                    .thenComparing(finding -> finding.position().column())
                    .thenComparing(Finding::code)
                    .thenComparing(Finding::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For people: {@code file:line:column: error: message [code]; help}. */
    public String text() {
        return position
                + ": "
                + (isError() ? "error" : "warning")
                + ": "
                + message
                + " ["
                + code
                + "]; "
                + help;
    }
}
