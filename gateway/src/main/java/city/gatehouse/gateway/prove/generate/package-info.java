/**
 * Makes well-typed queries over what a purpose can see, with values that occur in it. What is made
 * depends on nothing but the seed, the number of the query and what is visible.
 */
@NullMarked
package city.gatehouse.gateway.prove.generate;

import org.jspecify.annotations.NullMarked;
