/**
 * Proposals as documents of the catalog, for somebody to fill in what only people know. A document
 * grants nothing, and this package writes no file.
 */
@NullMarked
package city.gatehouse.gateway.discover.document;

import org.jspecify.annotations.NullMarked;
