/**
 * The one text of every value: equal values have equal texts, different values different ones,
 * whatever vector or object they came in. Tokens and subject keys are made of these texts.
 */
@NullMarked
package city.gatehouse.anonymize.canonical;

import org.jspecify.annotations.NullMarked;
