@NullMarked
package city.gatehouse.gateway.front.http;

import org.jspecify.annotations.NullMarked;
