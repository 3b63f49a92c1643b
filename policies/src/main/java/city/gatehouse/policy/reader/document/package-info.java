/**
 * From text to values: YAML read within bounds, checked against a {@link
 * city.gatehouse.policy.reader.document.Shape}, and kept with the place of each value. What does
 * not have its shape is reported and left out, so that whoever binds the values sees only sound
 * ones.
 */
@NullMarked
package city.gatehouse.policy.reader.document;

import org.jspecify.annotations.NullMarked;
