/**
 * What values look like: formats that are recognised by their form and their check digits alone.
 * Pure: nothing here keeps, prints or passes on a value.
 */
@NullMarked
package city.gatehouse.gateway.discover.value;

import org.jspecify.annotations.NullMarked;
