/**
 * What is compared: a gateway, its governed view as tables of plain DuckDB, and a gateway over a
 * database that differs in nothing that may be seen.
 */
@NullMarked
package city.gatehouse.gateway.prove.house;

import org.jspecify.annotations.NullMarked;
