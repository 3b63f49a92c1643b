package city.gatehouse.anonymize.token;

/**
 * Keys that are damaged, or sealed under another master key. It has no cause: what a parser says of
 * key bytes is not repeated.
 */
public final class UnreadableKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableKeysException(String message) {
        super(message);
    }
}
