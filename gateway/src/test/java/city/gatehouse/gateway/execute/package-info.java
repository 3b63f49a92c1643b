@NullMarked
package city.gatehouse.gateway.execute;

import org.jspecify.annotations.NullMarked;
