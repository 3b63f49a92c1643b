/**
 * How a city is read from documents: all findings at once, each with its place and what to write
 * instead. A city with a finding that is an error has no policy set, so it never replaces the one
 * in force.
 */
@NullMarked
package city.gatehouse.policy.reader;

import org.jspecify.annotations.NullMarked;
