package city.gatehouse.engine.relation;

import city.gatehouse.policy.catalog.ColumnType;

/** A column of an answer, as the caller sees it. */
public record OutputColumn(String name, ColumnType type, boolean nullable) {}
