@NullMarked
package city.gatehouse.engine.split;

import org.jspecify.annotations.NullMarked;
