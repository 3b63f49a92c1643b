package city.gatehouse.engine.emitted;

/** SQL that is not what was planned. The message has no SQL in it. */
final class UntrustedSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UntrustedSqlException(String message) {
        super(message);
    }
}
