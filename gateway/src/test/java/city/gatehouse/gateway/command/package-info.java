@NullMarked
package city.gatehouse.gateway.command;

import org.jspecify.annotations.NullMarked;
