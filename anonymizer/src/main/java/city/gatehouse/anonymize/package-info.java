/**
 * What is done to data: Arrow batches in, treated batches out. {@link
 * city.gatehouse.anonymize.BatchTreatment} is the way in. Knows nothing of SQL and of stores, does
 * no I/O, and asks neither clock nor environment; only new key sets are drawn at random, by Tink.
 */
@NullMarked
package city.gatehouse.anonymize;

import org.jspecify.annotations.NullMarked;
