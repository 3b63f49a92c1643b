/** The promises of the design, each with a suite of its own, against whole gateways. */
@NullMarked
package city.gatehouse.gateway.promise;

import org.jspecify.annotations.NullMarked;
