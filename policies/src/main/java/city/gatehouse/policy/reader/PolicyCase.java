package city.gatehouse.policy.reader;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An example of what the policies do, kept beside them and run as a test.
 *
 * @param suite the {@code cases} document's name
 * @param sentence what the case shows
 * @param purpose absent means the account's default, or its only one
 * @param decided the policies that must have decided, in any order; absent means whichever did
 */
public record PolicyCase(
        String suite,
        String sentence,
        String account,
        Optional<String> purpose,
        String sql,
        Expectation expectation,
        Optional<List<String>> decided,
        Position position) {
    /** How the question must end. */
    public sealed interface Expectation {
        /** Refused with a code. */
        record Refused(RefusalCode code) implements Expectation {}

        /**
         * Answered, and if given with so many rows and with columns of these names in this order.
         */
        record Answered(OptionalLong rows, Optional<List<String>> columns) implements Expectation {
            public Answered {
                columns = columns.map(List::copyOf);
            }
        }
    }

    public PolicyCase {
        decided = decided.map(List::copyOf);
    }
}
