/**
 * What a store has, and what the catalog could say of it: proposals with their evidence. Nothing is
 * accepted here and nothing is written into a city. Values are read as samples, compared, and
 * forgotten; what leaves is a {@link city.gatehouse.gateway.discover.report.ScanReport}, which has
 * no place for them.
 */
@NullMarked
package city.gatehouse.gateway.discover;

import org.jspecify.annotations.NullMarked;
