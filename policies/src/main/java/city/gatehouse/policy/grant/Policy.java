package city.gatehouse.policy.grant;

import city.gatehouse.policy.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One policy: who is granted what, for which purpose, and until when.
 *
 * @param purpose serves this purpose and those below it
 * @param approval without one the policy grants nothing
 */
public record Policy(
        String name,
        String title,
        String purpose,
        Who who,
        Optional<Approval> approval,
        List<Grant> grants,
        Position position) {
    public Policy {
        grants = List.copyOf(grants);
    }

    /** Whether it is approved and in effect on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return approval.map(a -> !day.isBefore(a.from()) && !day.isAfter(a.until())).orElse(false);
    }
}
