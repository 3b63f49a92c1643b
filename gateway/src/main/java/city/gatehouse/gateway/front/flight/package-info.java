/**
 * Arrow Flight SQL, for JDBC and other drivers. Every connection is one session; metadata is what
 * that session's catalog shows; answers go batch by batch from the query to the wire.
 */
@NullMarked
package city.gatehouse.gateway.front.flight;

import org.jspecify.annotations.NullMarked;
