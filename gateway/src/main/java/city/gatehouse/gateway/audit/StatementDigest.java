package city.gatehouse.gateway.audit;

/**
 * Stands for a statement in a record: equal statements have equal digests, and without the
 * gateway's key nobody can tell which statement a digest stands for, nor try guesses.
 */
@FunctionalInterface
public interface StatementDigest {
    /** HMAC-SHA256 (RFC 2104) of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    String of(String statement);
}
