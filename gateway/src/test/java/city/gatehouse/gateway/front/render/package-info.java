@NullMarked
package city.gatehouse.gateway.front.render;

import org.jspecify.annotations.NullMarked;
