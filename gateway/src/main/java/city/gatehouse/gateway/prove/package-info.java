/**
 * Proves the gateway on made-up queries: an answer has to be the one that plain DuckDB gives over
 * the governed view (promise 1), and the same on a database that differs in nothing that may be
 * seen (promise 3).
 */
@NullMarked
package city.gatehouse.gateway.prove;

import org.jspecify.annotations.NullMarked;
