/** Trino as a store, over a real cluster. */
@NullMarked
package city.gatehouse.gateway.store.trino;

import org.jspecify.annotations.NullMarked;
