@NullMarked
package city.gatehouse.gateway.prove.shrink;

import org.jspecify.annotations.NullMarked;
