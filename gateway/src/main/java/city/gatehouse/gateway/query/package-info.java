/** A question's way to its answer: {@link city.gatehouse.gateway.query.QueryPath}. */
@NullMarked
package city.gatehouse.gateway.query;

import org.jspecify.annotations.NullMarked;
