/**
 * The running gateway: fronts, identity, stores, execution, audit, CLI. All I/O of Gatehouse is
 * here.
 */
@NullMarked
package city.gatehouse.gateway;

import org.jspecify.annotations.NullMarked;
