/** How a question is refused: one stable code, a plain sentence, and what to do next. */
@NullMarked
package city.gatehouse.policy.refusal;

import org.jspecify.annotations.NullMarked;
