package city.gatehouse.policy.grant;

import java.time.LocalDate;
import java.util.List;

/** Who approved a policy, and the first and last day of its effect, both included. */
public record Approval(List<String> by, LocalDate from, LocalDate until) {
    public Approval {
        by = List.copyOf(by);
        if (by.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "an approval names somebody and does not end before it begins");
        }
    }
}
