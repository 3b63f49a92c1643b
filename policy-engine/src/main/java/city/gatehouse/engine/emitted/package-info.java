/**
 * Trusts no SQL that the engine has written itself: before it runs it is parsed like a stranger's,
 * its names are resolved, and what its columns and rows come from is compared with the plan. A
 * writer that loses a row rule, mixes up two columns or forgets a treatment is refused here.
 */
@NullMarked
package city.gatehouse.engine.emitted;

import org.jspecify.annotations.NullMarked;
