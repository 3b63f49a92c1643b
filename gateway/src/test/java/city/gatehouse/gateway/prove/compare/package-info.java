@NullMarked
package city.gatehouse.gateway.prove.compare;

import org.jspecify.annotations.NullMarked;
