/** What two ways of answering one statement came to, and whether it is the same. */
@NullMarked
package city.gatehouse.gateway.prove.compare;

import org.jspecify.annotations.NullMarked;
