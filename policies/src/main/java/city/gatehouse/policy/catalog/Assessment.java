package city.gatehouse.policy.catalog;

import java.time.LocalDate;

/**
 * An impact assessment (GDPR Art. 35): in date on every day up to and including {@code reviewBy}.
 */
public record Assessment(String id, LocalDate reviewBy) {}
