@NullMarked
package city.gatehouse.gateway.prove;

import org.jspecify.annotations.NullMarked;
