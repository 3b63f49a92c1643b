/**
 * From values to the vocabulary: names are resolved, and what is granted is checked against what it
 * is granted of. Nothing that has a finding is bound, so whatever is bound is sound by itself.
 */
@NullMarked
package city.gatehouse.policy.reader.bind;

import org.jspecify.annotations.NullMarked;
