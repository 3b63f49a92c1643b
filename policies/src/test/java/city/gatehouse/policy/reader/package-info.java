/** Tests of reading cities. */
@NullMarked
package city.gatehouse.policy.reader;

import org.jspecify.annotations.NullMarked;
