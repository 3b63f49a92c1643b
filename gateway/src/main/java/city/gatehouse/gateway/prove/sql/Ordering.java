package city.gatehouse.gateway.prove.sql;

/**
 * One key of an order.
 *
 * @param direction such as {@code DESC NULLS FIRST}; empty for the usual one
 */
public record Ordering(Expression key, String direction) {}
