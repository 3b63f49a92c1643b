/**
 * The city's token secret and what is derived from it: tokens of values, and the secret shifts of
 * subjects. Keys never leave this package: not in text, not in exceptions, not through a getter;
 * only sealed under a master key.
 */
@NullMarked
package city.gatehouse.anonymize.token;

import org.jspecify.annotations.NullMarked;
