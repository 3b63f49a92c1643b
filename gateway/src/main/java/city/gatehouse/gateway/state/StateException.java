package city.gatehouse.gateway.state;

/** The gateway's own state cannot be used. */
public final class StateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
