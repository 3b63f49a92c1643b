/**
 * Where stores and the catalog do not say the same. What the catalog does not say is hidden; drift
 * says what that is, to those who run the gateway and to nobody else.
 */
@NullMarked
package city.gatehouse.gateway.discover.drift;

import org.jspecify.annotations.NullMarked;
