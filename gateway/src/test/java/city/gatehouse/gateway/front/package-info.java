@NullMarked
package city.gatehouse.gateway.front;

import org.jspecify.annotations.NullMarked;
