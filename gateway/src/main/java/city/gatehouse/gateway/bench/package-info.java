/**
 * Gatehouse beside the bare store: medians of warm runs, taken alternately in one process, so that
 * the ratio means something on any machine.
 */
@NullMarked
package city.gatehouse.gateway.bench;

import org.jspecify.annotations.NullMarked;
