@NullMarked
package city.gatehouse.gateway.discover.drift;

import org.jspecify.annotations.NullMarked;
