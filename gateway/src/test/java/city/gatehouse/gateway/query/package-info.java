@NullMarked
package city.gatehouse.gateway.query;

import org.jspecify.annotations.NullMarked;
