package city.gatehouse.engine;

import city.gatehouse.policy.catalog.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to plan.
 *
 * @param parameters one for each {@code ?}: null, Boolean, Long, BigDecimal, Double, String,
 *     LocalDate, LocalTime, LocalDateTime, Instant or UUID
 * @param now what CURRENT_TIMESTAMP and its kin mean, and the day on which policies are in force
 */
public record PlanRequest(
        String sql,
        List<@Nullable Object> parameters,
        Account caller,
        String purpose,
        Instant now) {
    public PlanRequest {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Without the statement and its parameters, which can hold resident data. */
    @Override
    public String toString() {
        return "PlanRequest[caller=" + caller.name() + ", purpose=" + purpose + "]";
    }
}
