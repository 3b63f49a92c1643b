/**
 * Every treatment of the vocabulary on Arrow vectors, one class for each way of working with a
 * column. {@link city.gatehouse.anonymize.treat.ColumnTreatments} chooses by a switch that knows
 * them all, so a new treatment does not compile until it is here.
 */
@NullMarked
package city.gatehouse.anonymize.treat;

import org.jspecify.annotations.NullMarked;
