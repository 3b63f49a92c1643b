/** How a governed expression is written in a store's own SQL. */
@NullMarked
package city.gatehouse.engine.dialect;

import org.jspecify.annotations.NullMarked;
