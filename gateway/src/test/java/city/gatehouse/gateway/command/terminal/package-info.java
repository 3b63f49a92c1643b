@NullMarked
package city.gatehouse.gateway.command.terminal;

import org.jspecify.annotations.NullMarked;
