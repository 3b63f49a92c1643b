@NullMarked
package city.gatehouse.gateway.discover;

import org.jspecify.annotations.NullMarked;
