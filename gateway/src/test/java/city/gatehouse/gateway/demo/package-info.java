@NullMarked
package city.gatehouse.gateway.demo;

import org.jspecify.annotations.NullMarked;
