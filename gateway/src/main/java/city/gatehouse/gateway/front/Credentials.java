package city.gatehouse.gateway.front;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a caller shows at the door. */
public record Credentials(String account, String secret) {
    private static final String SCHEME = "Basic ";

    /** Reads an {@code Authorization} header of the Basic scheme (RFC 7617). */
    public static Optional<Credentials> basic(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        String pair = new String(decoded, StandardCharsets.UTF_8);
        int colon = pair.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
