/**
 * Who is granted what: policies, row rules, treatments and answer forms, and which of two is
 * stricter.
 */
@NullMarked
package city.gatehouse.policy.grant;

import org.jspecify.annotations.NullMarked;
