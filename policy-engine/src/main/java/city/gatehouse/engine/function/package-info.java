/** The functions that statements may use: which are total, which are volatile. */
@NullMarked
package city.gatehouse.engine.function;

import org.jspecify.annotations.NullMarked;
