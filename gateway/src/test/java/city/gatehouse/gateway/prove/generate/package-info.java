@NullMarked
package city.gatehouse.gateway.prove.generate;

import org.jspecify.annotations.NullMarked;
