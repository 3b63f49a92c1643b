package city.gatehouse.anonymize.token;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * The key that the city's other keys are sealed under, where it is kept in a file. A key management
 * service stands in by being an {@link Aead} itself.
 */
public final class MasterKey {
    private MasterKey() {}

    /**
     * A new master key (AES-256-GCM), in clear: the bytes are for a file that only its owner reads,
     * and for nothing else.
     */
    public static byte[] createInClear() {
        try {
            var handle =
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            return TinkProtoKeysetFormat.serializeKeyset(
                    handle, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a master key could not be made", e);
        }
    }

    /**
     * The master key whose bytes {@link #createInClear} gave.
     *
     * @throws UnreadableKeysException when the bytes are no master key
     */
    public static Aead open(byte[] keyInClear) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(
                            keyInClear, InsecureSecretKeyAccess.get(), AeadConfig2026.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException _) {
            throw new UnreadableKeysException("the master key cannot be read: it is damaged");
        }
    }
}
