/**
 * The command line: noun then verb, data on stdout and everything else on stderr, and four exit
 * codes. Commands only arrange; what they do is done by the packages beside this one.
 */
@NullMarked
package city.gatehouse.gateway.command;

import org.jspecify.annotations.NullMarked;
