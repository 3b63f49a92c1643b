/**
 * How questions come in and answers go out. A front knows a caller's session and nothing else of
 * the house: it asks {@link city.gatehouse.gateway.front.Questions}, writes what comes back in its
 * protocol, and tells refusals in their own words. What is unexpected is logged without data and
 * told as {@code INTERNAL}.
 */
@NullMarked
package city.gatehouse.gateway.front;

import org.jspecify.annotations.NullMarked;
