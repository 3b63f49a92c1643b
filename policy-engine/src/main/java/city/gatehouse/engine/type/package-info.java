/** The types of values in statements, as DuckDB has them, and how they are brought together. */
@NullMarked
package city.gatehouse.engine.type;

import org.jspecify.annotations.NullMarked;
