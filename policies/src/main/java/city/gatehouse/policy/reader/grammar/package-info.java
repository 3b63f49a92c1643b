/**
 * The grammar of a city's documents: which keys there are and what their values look like. The
 * reader, the JSON Schema and the tables of the documentation all come from here.
 */
@NullMarked
package city.gatehouse.policy.reader.grammar;

import org.jspecify.annotations.NullMarked;
