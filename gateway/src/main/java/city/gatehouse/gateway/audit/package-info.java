/**
 * What is recorded about every question: the decision before a store is touched, the outcome after.
 * Records never hold resident data, statements or literals; {@link
 * city.gatehouse.gateway.audit.Detail} makes that hard to get wrong. How records are kept is the
 * business of {@link city.gatehouse.gateway.audit.chain}.
 */
@NullMarked
package city.gatehouse.gateway.audit;

import org.jspecify.annotations.NullMarked;
