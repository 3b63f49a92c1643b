/** What a city has: stores, datasets, columns, subjects, purposes and accounts. */
@NullMarked
package city.gatehouse.policy.catalog;

import org.jspecify.annotations.NullMarked;
