/**
 * Rivermouth, the demo city: its data, made up from a seed and a scale, and the tour that shows
 * what Gatehouse does with it.
 */
@NullMarked
package city.gatehouse.gateway.demo;

import org.jspecify.annotations.NullMarked;
