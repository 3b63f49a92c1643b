package city.gatehouse.gateway.discover.report;

import java.util.Locale;
import java.util.Optional;

/** How much speaks for a proposal, from little to much. */
public enum Confidence {
    WEAK,
    LIKELY,
    STRONG;

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final double SOME = 0.1;

    /** When so many values have something that hardly anything else has; empty for a few. */
    public static Optional<Confidence> ofShare(double share) {
        if (share >= NEARLY_ALL) {
            return Optional.of(STRONG);
        }
        if (share >= HALF) {
            return Optional.of(LIKELY);
        }
        return share >= SOME ? Optional.of(WEAK) : Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** When something else speaks for the same. */
    public Confidence more() {
        return this == WEAK ? LIKELY : STRONG;
    }
}
