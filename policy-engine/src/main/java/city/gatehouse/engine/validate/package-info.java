/** Names and types, against what this caller can see for this purpose. */
@NullMarked
package city.gatehouse.engine.validate;

import org.jspecify.annotations.NullMarked;
