package city.gatehouse.gateway.store;

/**
 * A store that did not answer. It says why in one of a few words only: the store's own text, which
 * can quote data, is neither its message nor its cause.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a store did not answer. */
    public enum Failure {
        /** An expression could not be computed for some row. */
        DATA("an expression could not be computed for a row"),
        /** The statement needs more memory or disk than it may have. */
        MEMORY("the statement needs more memory than it may have"),
        /** All connections to the store were taken for too long. */
        BUSY("no connection to the store came free"),
        /** The statement was stopped, see {@link Stop}. */
        STOPPED("the statement was stopped"),
        /** The store, or a part of it, cannot be read, or has been closed. */
        UNAVAILABLE("the store cannot be reached or read"),
        /** No server answers where the store is, or it went away. */
        UNREACHABLE("the store cannot be reached"),
        /** The store does not let the gateway's account in. */
        DENIED("the store refuses the gateway's account"),
        /** The gateway's account may not read what is asked for. */
        UNREADABLE("the store does not let the gateway's account read what it asks for"),
        /** The statement does not fit the store: most likely it is not as the catalog says. */
        REJECTED("the store does not know what the statement names"),
        /** Anything else. */
        UNEXPECTED("the store failed in an unexpected way");

        private final String words;

        Failure(String words) {
            this.words = words;
        }

        /** For the operator and the privacy officer. */
        public String words() {
            return words;
        }
    }

    private final Failure failure;

    public StoreException(Failure failure) {
        super(failure.words());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
