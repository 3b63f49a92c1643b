package city.gatehouse.anonymize.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HkdfPrfKey;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** Token keys whose secret is known: 32 bytes that count from the one given. */
public final class KnownKeys {
    private KnownKeys() {}

    public static byte[] secret(int first) {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (first + i);
        }
        return secret;
    }

    @AccessesPartialKey
    public static TokenKeys countingFrom(int first) {
        try {
            var key =
                    HkdfPrfKey.builder()
                            .setParameters(PredefinedPrfParameters.HKDF_SHA256)
                            .setKeyBytes(
                                    SecretBytes.copyFrom(
                                            secret(first), InsecureSecretKeyAccess.get()))
                            .build();
            var handle =
                    KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(key).withFixedId(7).makePrimary())
                            .build();
            Aead master = MasterKey.open(MasterKey.createInClear());
            byte[] sealed =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            handle,
                            master,
                            "gatehouse token keys, version 1".getBytes(UTF_8),
                            PrfConfig2026.get());
            return TokenKeys.read(sealed, master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
