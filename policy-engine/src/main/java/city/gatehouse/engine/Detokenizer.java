package city.gatehouse.engine;

import city.gatehouse.policy.grant.TokenScope;
import java.util.Optional;

/**
 * Turns tokens that a statement mentions back into values, for comparison in a store. Keys stay
 * with whoever implements it.
 */
@FunctionalInterface
public interface Detokenizer {
    /**
     * The canonical text of the value, or empty when {@code token} is no token of {@code scope}.
     */
    Optional<String> detokenize(TokenScope scope, String token);
}
