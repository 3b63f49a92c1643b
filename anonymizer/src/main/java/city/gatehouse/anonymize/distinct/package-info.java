/**
 * Numbers the distinct values of a column, so that what is costly is done once for each value and
 * not once for each row.
 */
@NullMarked
package city.gatehouse.anonymize.distinct;

import org.jspecify.annotations.NullMarked;
