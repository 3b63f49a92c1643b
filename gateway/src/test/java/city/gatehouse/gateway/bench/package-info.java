@NullMarked
package city.gatehouse.gateway.bench;

import org.jspecify.annotations.NullMarked;
