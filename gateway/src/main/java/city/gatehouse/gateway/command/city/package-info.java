/** The city that a command is about: found, opened, asked, served. */
@NullMarked
package city.gatehouse.gateway.command.city;

import org.jspecify.annotations.NullMarked;
