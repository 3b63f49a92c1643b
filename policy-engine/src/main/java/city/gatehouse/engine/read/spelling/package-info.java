/**
 * The text of a statement, token by token: what PostgreSQL and DuckDB spell otherwise than the
 * parser is put into its words, so that every place in them is still known in the statement.
 */
@NullMarked
package city.gatehouse.engine.read.spelling;

import org.jspecify.annotations.NullMarked;
