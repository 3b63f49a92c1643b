@NullMarked
package city.gatehouse.gateway.discover.value;

import org.jspecify.annotations.NullMarked;
