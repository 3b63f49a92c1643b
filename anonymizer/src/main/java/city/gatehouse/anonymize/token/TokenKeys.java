package city.gatehouse.anonymize.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.policy.grant.TokenScope;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.daead.AesSivKey;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The city's token secret. Every scope has keys of its own, derived with HKDF-SHA256 (RFC 5869)
 * from the secret and the scope, so that tokens and shifts of two scopes cannot be linked. Safe for
 * use by many threads.
 */
public final class TokenKeys {
    private static final byte[] SEALED_FOR = "gatehouse token keys, version 1".getBytes(UTF_8);
    private static final String TOKENS = "gatehouse tokens, version 1";
    private static final String SHIFTS = "gatehouse shifts, version 1";
    private static final int SIV_KEY_BYTES = 64;
    private static final int PRF_KEY_BYTES = 32;

    private final KeysetHandle secret;
    private final PrfSet derivation;
    private final ConcurrentMap<TokenScope, DeterministicAead> ciphers = new ConcurrentHashMap<>();
    private final ConcurrentMap<TokenScope, PrfSet> shiftFunctions = new ConcurrentHashMap<>();

    private TokenKeys(KeysetHandle secret) throws GeneralSecurityException {
        this.secret = secret;
        this.derivation = secret.getPrimitive(PrfConfig2026.get(), PrfSet.class);
    }

    /** A new secret, drawn at random: for a city's first start. */
    public static TokenKeys create() {
        try {
            return new TokenKeys(
                    KeysetHandle.generateNew(
                            PredefinedPrfParameters.HKDF_SHA256, PrfConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("token keys could not be made", e);
        }
    }

    /**
     * The secret that {@link #writeEncrypted} sealed.
     *
     * @throws UnreadableKeysException when it is damaged or sealed under another master key
     */
    public static TokenKeys read(byte[] encryptedKeyset, Aead masterKey) {
        try {
            return new TokenKeys(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(
                            encryptedKeyset, masterKey, SEALED_FOR, PrfConfig2026.get()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new UnreadableKeysException(
                    "the token keys cannot be read: they are damaged or sealed under another"
                            + " master key");
        }
    }

    /** The secret, sealed under the master key. */
    public byte[] writeEncrypted(Aead masterKey) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    secret, masterKey, SEALED_FOR, PrfConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the token keys could not be sealed", e);
        }
    }

    /**
     * Makes and reads the tokens of one scope.
     *
     * @param width the longest value in bytes of UTF-8, from 1 to 1024
     */
    public Tokenizer tokenizer(TokenScope scope, int width) {
        return new Tokenizer(scope, width, ciphers.computeIfAbsent(scope, this::cipher));
    }

    /** The secret shifts, of at most {@code days} days, of the subjects of one scope. */
    public SubjectShifts shifts(TokenScope scope, int days) {
        return new SubjectShifts(
                scope, days, shiftFunctions.computeIfAbsent(scope, this::shiftFunction));
    }

    @AccessesPartialKey
    private DeterministicAead cipher(TokenScope scope) {
        try {
            var parameters =
                    AesSivParameters.builder()
                            .setKeySizeBytes(SIV_KEY_BYTES)
                            .setVariant(AesSivParameters.Variant.NO_PREFIX)
                            .build();
            var key =
                    AesSivKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(derive(TOKENS, scope, SIV_KEY_BYTES))
                            .build();
            return only(key)
                    .getPrimitive(DeterministicAeadConfig2026.get(), DeterministicAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token key could not be derived", e);
        }
    }

    @AccessesPartialKey
    private PrfSet shiftFunction(TokenScope scope) {
        try {
            var parameters =
                    HmacPrfParameters.builder()
                            .setKeySizeBytes(PRF_KEY_BYTES)
                            .setHashType(HmacPrfParameters.HashType.SHA256)
                            .build();
            var key =
                    HmacPrfKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(derive(SHIFTS, scope, PRF_KEY_BYTES))
                            .build();
            return only(key).getPrimitive(PrfConfig2026.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a shift key could not be derived", e);
        }
    }

    private static KeysetHandle only(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }

    private SecretBytes derive(String use, TokenScope scope, int length)
            throws GeneralSecurityException {
        byte[] key = derivation.computePrimary(context(use, scope), length);
        return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
    }

    /** Every part has its length before it, so no two scopes share a context. */
    private static byte[] context(String use, TokenScope scope) {
        byte[] label = use.getBytes(UTF_8);
        byte[] domain = scope.domain().getBytes(UTF_8);
        byte[] purpose = scope.purpose().getBytes(UTF_8);
        return ByteBuffer.allocate(16 + label.length + domain.length + purpose.length)
                .putInt(label.length)
                .put(label)
                .putInt(domain.length)
                .put(domain)
                .putInt(purpose.length)
                .put(purpose)
                .putInt(scope.epoch())
                .array();
    }

    @Override
    public String toString() {
        return "TokenKeys";
    }
}
