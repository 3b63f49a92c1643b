/**
 * Who is asking. Accounts are declared in the city; their credentials are kept, hashed, in the
 * gateway's state. What is wrong about a credential is never said.
 */
@NullMarked
package city.gatehouse.gateway.identity;

import org.jspecify.annotations.NullMarked;
