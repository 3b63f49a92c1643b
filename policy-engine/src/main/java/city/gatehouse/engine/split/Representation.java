package city.gatehouse.engine.split;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.TokenScope;

/** How a store holds a column of a governed relation while it computes on it. */
sealed interface Representation {
    /** As the governed view has it. */
    record Plain() implements Representation {}

    /**
     * As the raw value that a token stands for; the gateway makes the token when the column leaves
     * the store.
     */
    record Token(TokenScope scope, int width, ColumnType raw) implements Representation {
        /** Equality of tokens is equality of raw values that have one canonical form. */
        boolean comparesWith(Token other) {
            return scope.equals(other.scope)
                    && (raw.equals(other.raw) || (raw.isWhole() && other.raw.isWhole()));
        }
    }

    /**
     * As the raw date that the gateway shifts when the column leaves the store.
     *
     * @param carried which of the columns carried behind the others is the subject's key
     */
    record Shifted(TokenScope scope, int days, ColumnType raw, int carried)
            implements Representation {}

    Representation PLAIN = new Plain();
}
