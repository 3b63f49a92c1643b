/**
 * Embedded DuckDBs: stores over a database file or over files, and the empty ones in which residual
 * queries are computed. All of them are locked down by {@link
 * city.gatehouse.gateway.store.duckdb.DuckDbInstance}, and all errors are read by {@link
 * city.gatehouse.gateway.store.duckdb.DuckDbErrors}, which gives none of their texts on.
 */
@NullMarked
package city.gatehouse.gateway.store.duckdb;

import org.jspecify.annotations.NullMarked;
