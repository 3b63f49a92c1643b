@NullMarked
package city.gatehouse.gateway.store.duckdb;

import org.jspecify.annotations.NullMarked;
