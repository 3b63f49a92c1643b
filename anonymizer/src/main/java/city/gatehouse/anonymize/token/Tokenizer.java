package city.gatehouse.anonymize.token;

import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import com.google.crypto.tink.DeterministicAead;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes and reads the tokens of one scope.
 *
 * <p>A token is the text of the AES-SIV ciphertext (RFC 5297, with one empty associated datum) of
 * the canonical value: its length in bytes (one byte, or two where the width is above 255), its
 * UTF-8, and zeros up to the width. So all tokens of a scope are equally long, equal values have
 * equal tokens, and only this scope's key makes or reads one. Safe for use by many threads.
 */
public final class Tokenizer {
    private static final byte[] NOTHING = {};
    private static final int SIV_BYTES = 16;
    private static final int WIDEST = 1024;

    private final TokenScope scope;
    private final int width;
    private final int prefix;
    private final DeterministicAead cipher;

    Tokenizer(TokenScope scope, int width, DeterministicAead cipher) {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("a width is from 1 to 1024 bytes");
        }
        this.scope = scope;
        this.width = width;
        this.prefix = width < 256 ? 1 : 2;
        this.cipher = cipher;
    }

    /** The longest value that has a token, in bytes of UTF-8. */
    public int width() {
        return width;
    }

    /** How long every token is, in characters, all of them ASCII. */
    public int tokenLength() {
        return TokenText.length(cipherLength());
    }

    /**
     * The token of a value's canonical text.
     *
     * @throws RefusedException when the text is longer than the width
     */
    public String token(String canonical) {
        byte[] token = new byte[tokenLength()];
        write(utf8(canonical), token, 0);
        return new String(token, StandardCharsets.US_ASCII);
    }

    /**
     * Writes the token of a value's canonical text.
     *
     * @param canonical the text in UTF-8
     * @param target gets {@link #tokenLength} bytes of ASCII from {@code at} on
     * @throws RefusedException when the text is longer than the width
     */
    public void write(byte[] canonical, byte[] target, int at) {
        if (canonical.length > width) {
            throw tooLong();
        }
        byte[] padded = new byte[prefix + width];
        padded[0] = (byte) (prefix == 1 ? canonical.length : canonical.length >>> 8);
        padded[prefix - 1] = (byte) canonical.length;
        System.arraycopy(canonical, 0, padded, prefix, canonical.length);
        try {
            TokenText.write(cipher.encryptDeterministically(padded, NOTHING), target, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be made", e);
        }
    }

    /**
     * The canonical text whose token this is; empty for every other text, whatever is wrong with
     * it.
     */
    public Optional<String> detokenize(String token) {
        byte[] bytes = TokenText.read(token, cipherLength());
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            return unpadded(cipher.decryptDeterministically(bytes, NOTHING));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private Optional<String> unpadded(byte[] padded) {
        int length =
                prefix == 1
                        ? Byte.toUnsignedInt(padded[0])
                        : Short.toUnsignedInt(ByteBuffer.wrap(padded).getShort());
        if (padded.length != prefix + width || length > width) {
            return Optional.empty();
        }
        return Optional.of(new String(padded, prefix, length, StandardCharsets.UTF_8));
    }

    private int cipherLength() {
        return SIV_BYTES + prefix + width;
    }

    /** Text that is not Unicode has no canonical bytes: a replacement would make two values one. */
    private static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException _) {
            throw new RefusedException(
                    Refusal.of(RefusalCode.DATA_ERROR, "a value is not well-formed text"));
        }
    }

    private static RefusedException tooLong() {
        return new RefusedException(
                Refusal.of(
                                RefusalCode.DATA_ERROR,
                                "a value is longer than its key domain allows, so it has no token")
                        .help("ask the privacy officer to widen the key domain"));
    }

    @Override
    public String toString() {
        return "Tokenizer[" + scope + "]";
    }
}
