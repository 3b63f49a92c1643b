/**
 * A query as a tree of relations: the one form between validation and SQL text. Sealed, so that a
 * stage that forgets a kind of relation does not compile.
 */
@NullMarked
package city.gatehouse.engine.relation;

import org.jspecify.annotations.NullMarked;
