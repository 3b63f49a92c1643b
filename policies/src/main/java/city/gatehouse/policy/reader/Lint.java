package city.gatehouse.policy.reader;

import city.gatehouse.policy.PolicySet;
import java.time.LocalDate;
import java.util.List;

/** What is wrong with a valid policy set on a day: what has ended, or not begun. */
public final class Lint {
    private Lint() {}

    /** Warnings only, in reading order. */
    public static List<Finding> on(LocalDate today, PolicySet set) {
        throw new UnsupportedOperationException("being built: " + today + set.hash());
    }
}
