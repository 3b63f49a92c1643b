/**
 * Replaces every table by its governed view and types every relation; what cannot be protected is
 * refused.
 *
 * <p>The types are those of the design, section 5: what is free to be seen (public data, rows under
 * a rows grant, and what is released), rows that still carry their subjects' keys ({@code
 * Governed#isPending}), groups of one subject each ({@code PerSubject}), and released groups
 * ({@code Release}). Which facts follow a column through expressions and joins is in {@code Fact},
 * {@code Making} and {@code Side}; when a join multiplies a person in {@code Joining} and {@code
 * Uniqueness}; what may be seen beside what else in {@code Contributions}, {@code Part} and {@code
 * Releases}. Decision 7 says why.
 */
@NullMarked
package city.gatehouse.engine.govern;

import org.jspecify.annotations.NullMarked;
