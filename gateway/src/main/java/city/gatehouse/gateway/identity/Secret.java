package city.gatehouse.gateway.identity;

import java.security.SecureRandom;

/** A credential in clear, to be shown once. */
public final class Secret {
    /** Without characters that are mistaken for others (Crockford's Base32). */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP = 6;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** 120 random bits. */
    static Secret random(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Secret(text.toString());
    }

    /** For the eyes of whoever the account belongs to. */
    public String inClear() {
        return text;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
