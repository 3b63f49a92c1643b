@NullMarked
package city.gatehouse.gateway.discover.name;

import org.jspecify.annotations.NullMarked;
