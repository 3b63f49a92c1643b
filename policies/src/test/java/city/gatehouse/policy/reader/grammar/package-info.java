/** Tests of the grammar and of the JSON Schema that is written from it. */
@NullMarked
package city.gatehouse.policy.reader.grammar;

import org.jspecify.annotations.NullMarked;
