/**
 * PostgreSQL servers as stores: read only, in UTC, by binary COPY straight into Arrow. Nothing that
 * a server says leaves this package.
 */
@NullMarked
package city.gatehouse.gateway.store.postgresql;

import org.jspecify.annotations.NullMarked;
