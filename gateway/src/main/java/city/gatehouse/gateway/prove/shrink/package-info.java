/** Makes failing queries small enough to be understood. */
@NullMarked
package city.gatehouse.gateway.prove.shrink;

import org.jspecify.annotations.NullMarked;
