/**
 * SQL in, governed plan out. {@link city.gatehouse.engine.PolicyEngine#plan} is the five stages in
 * their order; each stage's output type can be made only in that stage's package. Pure: no I/O, no
 * clock, no randomness of its own.
 */
@NullMarked
package city.gatehouse.engine;

import org.jspecify.annotations.NullMarked;
