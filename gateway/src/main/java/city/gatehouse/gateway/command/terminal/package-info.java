/**
 * What commands share at the terminal: what is around them, how they end, and how they tell what
 * went wrong.
 */
@NullMarked
package city.gatehouse.gateway.command.terminal;

import org.jspecify.annotations.NullMarked;
