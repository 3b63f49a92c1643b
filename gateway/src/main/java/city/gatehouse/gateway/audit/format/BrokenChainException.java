package city.gatehouse.gateway.audit.format;

/** The first place at which a chain does not verify. */
public final class BrokenChainException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String file;
    private final long sequence;

    /** {@code file} and {@code sequence}: where the fault is; {@code sentence}: what it is. */
    public BrokenChainException(Fault fault, String file, long sequence, String sentence) {
        super(sentence);
        this.fault = fault;
        this.file = file;
        this.sequence = sequence;
    }

    public Fault fault() {
        return fault;
    }

    public String file() {
        return file;
    }

    public long sequence() {
        return sequence;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
