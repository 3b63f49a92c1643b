package city.gatehouse.gateway.prove.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.anonymize.token.MasterKey;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.gateway.state.OwnerOnly;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HkdfPrfKey;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Token keys whose secret is written here, so that one seed asks the same of the same tokens
 * everywhere. They guard nothing: everyone in the data is made up.
 */
final class KnownKeys {
    private static final byte[] SECRET = "thirty-two bytes that all know..".getBytes(UTF_8);
    private static final byte[] SEALED_FOR = "gatehouse token keys, version 1".getBytes(UTF_8);

    private KnownKeys() {}

    /** Puts them where a gateway that starts for the first time finds them. */
    static TokenKeys place(Path data) throws IOException {
        try {
            byte[] masterKey = MasterKey.createInClear();
            var master = MasterKey.open(masterKey);
            byte[] sealed = sealed(master);
            OwnerOnly.directory(data);
            OwnerOnly.add(data.resolve("master.key"), masterKey);
            OwnerOnly.add(data.resolve("tokens.keyset"), sealed);
            return TokenKeys.read(sealed, master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of the proof could not be made", e);
        }
    }

    @AccessesPartialKey
    private static byte[] sealed(Aead master) throws GeneralSecurityException {
        var key =
                HkdfPrfKey.builder()
                        .setParameters(PredefinedPrfParameters.HKDF_SHA256)
                        .setKeyBytes(SecretBytes.copyFrom(SECRET, InsecureSecretKeyAccess.get()))
                        .build();
        var handle =
                KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                        .build();
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                handle, master, SEALED_FOR, PrfConfig2026.get());
    }
}
