package city.gatehouse.gateway.prove.sql;

/** A named column of a SELECT. */
public record Item(Expression expression, String name) {}
