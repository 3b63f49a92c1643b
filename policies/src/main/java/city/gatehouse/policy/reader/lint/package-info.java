/**
 * What is probably not meant in policies that are sound: warnings, each of which says what the
 * gateway will do.
 */
@NullMarked
package city.gatehouse.policy.reader.lint;

import org.jspecify.annotations.NullMarked;
