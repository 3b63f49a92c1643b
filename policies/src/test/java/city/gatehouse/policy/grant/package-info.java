/** Tests of the vocabulary of grants. */
@NullMarked
package city.gatehouse.policy.grant;

import org.jspecify.annotations.NullMarked;
