package city.gatehouse.policy.refusal;

/**
 * Thrown where a question is refused. Its message is the refusal's text: safe to show to the
 * caller.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.text());
        this.refusal = refusal;
    }

    /** With a cause for the officer's record; the cause is never shown to the caller. */
    public RefusedException(Refusal refusal, Throwable cause) {
        super(refusal.text(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
