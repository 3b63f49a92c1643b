/**
 * Trino clusters as stores: whole fragments as Trino's SQL, in sessions in UTC, into Arrow. Nothing
 * that a cluster says leaves this package.
 */
@NullMarked
package city.gatehouse.gateway.store.trino;

import org.jspecify.annotations.NullMarked;
