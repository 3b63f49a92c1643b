/**
 * Looks a gateway's premises over and says what to put right. Answers no question and changes
 * nothing; what it says holds no resident data.
 */
@NullMarked
package city.gatehouse.gateway.doctor;

import org.jspecify.annotations.NullMarked;
