/**
 * Answers on their way through HTTP: made into bytes piece by piece, when the network asks for
 * more.
 */
@NullMarked
package city.gatehouse.gateway.front.http.answer;

import org.jspecify.annotations.NullMarked;
