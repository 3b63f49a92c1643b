@NullMarked
package city.gatehouse.gateway.store;

import org.jspecify.annotations.NullMarked;
