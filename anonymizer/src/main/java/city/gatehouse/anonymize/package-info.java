@NullMarked
package city.gatehouse.anonymize;

import org.jspecify.annotations.NullMarked;
