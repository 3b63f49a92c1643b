/** Text to one parsed SELECT statement, within bounds. */
@NullMarked
package city.gatehouse.engine.read;

import org.jspecify.annotations.NullMarked;
