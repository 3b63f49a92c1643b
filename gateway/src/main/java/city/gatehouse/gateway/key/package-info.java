/**
 * The gateway's keys: the master key in a file of its own, and the others sealed under it. No key
 * is ever part of a text, a log or an exception.
 */
@NullMarked
package city.gatehouse.gateway.key;

import org.jspecify.annotations.NullMarked;
