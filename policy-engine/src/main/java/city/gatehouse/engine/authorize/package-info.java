/** Which policies decide about a query, and what they oblige it to. */
@NullMarked
package city.gatehouse.engine.authorize;

import org.jspecify.annotations.NullMarked;
