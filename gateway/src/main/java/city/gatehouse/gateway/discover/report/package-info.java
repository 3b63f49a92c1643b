/**
 * What a scan tells: tables, columns, and proposals with their evidence. It has shares and rounded
 * counts, names of tables and columns, and no place for a value of a store.
 */
@NullMarked
package city.gatehouse.gateway.discover.report;

import org.jspecify.annotations.NullMarked;
