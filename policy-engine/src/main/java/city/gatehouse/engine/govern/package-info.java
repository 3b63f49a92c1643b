/**
 * Replaces every table by its governed view and types every relation; what cannot be protected is
 * refused.
 */
@NullMarked
package city.gatehouse.engine.govern;

import org.jspecify.annotations.NullMarked;
