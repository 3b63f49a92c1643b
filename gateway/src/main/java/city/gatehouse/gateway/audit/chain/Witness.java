package city.gatehouse.gateway.audit.chain;

import java.util.Optional;
import java.util.Set;

/** A second place, apart from the chains, that remembers how far each has come. */
public interface Witness {
    /** Remembers nothing. */
    Witness NONE =
            new Witness() {
                @Override
                public Optional<Head> last(String chain) {
                    return Optional.empty();
                }

                @Override
                public void note(Head head) {}

                @Override
                public Set<String> chains() {
                    return Set.of();
                }
            };

    /** What was noted last of a chain. */
    Optional<Head> last(String chain);

    void note(Head head);

    /** Every chain of which something was noted. */
    Set<String> chains();
}
