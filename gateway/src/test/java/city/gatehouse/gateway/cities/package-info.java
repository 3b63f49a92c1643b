/** Cities whose data nobody here made. */
@NullMarked
package city.gatehouse.gateway.cities;

import org.jspecify.annotations.NullMarked;
