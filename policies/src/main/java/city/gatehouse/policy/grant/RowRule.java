package city.gatehouse.policy.grant;

import city.gatehouse.policy.Position;

/**
 * Which rows: a SQL predicate over the raw columns of the dataset, which may ask for {@code
 * caller('attribute')}. It is read and validated by the engine; its text is never part of a
 * statement. Rows for which it is not true do not exist.
 *
 * @param position of the text's first character
 */
public record RowRule(String sql, Position position) {}
