/** What Flight SQL tells of names, types and abilities, in the forms that it prescribes. */
@NullMarked
package city.gatehouse.gateway.front.flight.metadata;

import org.jspecify.annotations.NullMarked;
