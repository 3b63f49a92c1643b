package city.gatehouse.gateway.query;

import city.gatehouse.policy.refusal.Refusal;

/**
 * A question that was refused and recorded. Its message is all that the caller is told: the
 * refusal's text and the reference under which the officer finds the details.
 */
public final class AnswerRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String reference;

    AnswerRefusedException(Refusal refusal, String reference) {
        super(refusal.text() + " (reference " + reference + ")");
        this.refusal = refusal;
        this.reference = reference;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The number of the record, such as {@code 17}; {@code none} where it could not be written. */
    public String reference() {
        return reference;
    }
}
