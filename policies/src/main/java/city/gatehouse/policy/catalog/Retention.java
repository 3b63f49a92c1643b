package city.gatehouse.policy.catalog;

import java.time.Period;

/**
 * How long rows are kept: those whose {@code column} is NULL or older than {@code period} do not
 * exist.
 */
public record Retention(String column, Period period) {}
