package city.gatehouse.gateway.audit.format;

/** What can be wrong with a chain. */
public enum Fault {
    /** Its content is not what was hashed, or not what an entry can say. */
    ALTERED,
    /** It is not there. */
    MISSING,
    /** It stands in the wrong place, or twice. */
    REORDERED,
    /** The chain ends before the last entry that was signed. */
    TRUNCATED,
    /**
     * What should be signed is not, or not by this gateway: it, or entries before it, were forged.
     */
    SIGNATURE
}
