/** The gateway as a whole. */
@NullMarked
package city.gatehouse.gateway;

import org.jspecify.annotations.NullMarked;
