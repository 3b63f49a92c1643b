/**
 * The gateway's own durable state: an embedded SQLite beside its key and record files, all of them
 * for their owner only.
 */
@NullMarked
package city.gatehouse.gateway.state;

import org.jspecify.annotations.NullMarked;
