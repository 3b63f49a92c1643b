/** Cuts a governed query into what each store computes and what remains. */
@NullMarked
package city.gatehouse.engine.split;

import org.jspecify.annotations.NullMarked;
