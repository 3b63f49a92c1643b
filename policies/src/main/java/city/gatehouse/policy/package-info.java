/**
 * The vocabulary of governance: what a city has ({@code catalog}), who is granted what of it
 * ({@code grant}), how a question is refused ({@code refusal}), and how all of it is read from
 * documents ({@code reader}). Values only: no SQL engine, no I/O but the reader's.
 */
@NullMarked
package city.gatehouse.policy;

import org.jspecify.annotations.NullMarked;
