/** Queries as trees, so that they can be made, made smaller and written. */
@NullMarked
package city.gatehouse.gateway.prove.sql;

import org.jspecify.annotations.NullMarked;
