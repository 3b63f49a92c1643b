/**
 * What becomes of one value: texts, numbers and times, each by the exact words of the vocabulary.
 * Values only; the vectors they come from and go to are others' concern, but for where a text is
 * written.
 */
@NullMarked
package city.gatehouse.anonymize.rule;

import org.jspecify.annotations.NullMarked;
