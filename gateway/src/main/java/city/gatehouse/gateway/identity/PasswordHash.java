package city.gatehouse.gateway.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a credential: PBKDF2 with HMAC-SHA256 (RFC 8018, section 5.2).
 *
 * @param salt in Base64
 * @param hash in Base64
 */
record PasswordHash(String algorithm, int iterations, String salt, String hash) {
    static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    /** As OWASP's password storage cheat sheet asks for (2023); about a third of a second. */
    static final int ITERATIONS = 600_000;

    static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    static PasswordHash of(String secret, byte[] salt, int iterations) {
        return new PasswordHash(
                ALGORITHM,
                iterations,
                Base64.getEncoder().encodeToString(salt),
                Base64.getEncoder().encodeToString(derive(ALGORITHM, secret, salt, iterations)));
    }

    /** Takes as long for a wrong secret as for the right one. */
    boolean matches(String secret) {
        var derived = derive(algorithm, secret, Base64.getDecoder().decode(salt), iterations);
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(hash));
    }

    private static byte[] derive(String algorithm, String secret, byte[] salt, int iterations) {
        var key = new PBEKeySpec(secret.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
