@NullMarked
package city.gatehouse.gateway.front.flight;

import org.jspecify.annotations.NullMarked;
