/**
 * What names of columns and tables speak of: words in several languages, in a resource that a
 * privacy officer can read.
 */
@NullMarked
package city.gatehouse.gateway.discover.name;

import org.jspecify.annotations.NullMarked;
