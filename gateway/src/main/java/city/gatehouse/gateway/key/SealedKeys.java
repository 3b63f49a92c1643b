package city.gatehouse.gateway.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.gateway.audit.StatementDigest;
import city.gatehouse.gateway.audit.chain.ChainKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig2026;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** The keys of the record: Ed25519 for its signatures, HMAC-SHA256 for its digests. */
final class SealedKeys {
    private static final byte[] SIGNATURES = "gatehouse audit keys, version 1".getBytes(UTF_8);
    private static final byte[] DIGESTS = "gatehouse statement keys, version 1".getBytes(UTF_8);
    private static final int KEY_BYTES = 32;
    private static final int DIGEST_BYTES = 32;

    private SealedKeys() {}

    static byte[] newChainKey(Aead master) throws GeneralSecurityException {
        var handle =
                KeysetHandle.generateNew(
                        PredefinedSignatureParameters.ED25519, SignatureConfig2026.get());
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                handle, master, SIGNATURES, SignatureConfig2026.get());
    }

    static ChainKey chainKey(byte[] sealed, Aead master) throws GeneralSecurityException {
        var handle =
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        sealed, master, SIGNATURES, SignatureConfig2026.get());
        return new ChainKey(
                handle.getPrimitive(SignatureConfig2026.get(), PublicKeySign.class),
                handle.getPublicKeysetHandle()
                        .getPrimitive(SignatureConfig2026.get(), PublicKeyVerify.class));
    }

    static byte[] newDigest(Aead master) throws GeneralSecurityException {
        var parameters =
                HmacPrfParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setHashType(HmacPrfParameters.HashType.SHA256)
                        .build();
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(parameters, PrfConfig2026.get()),
                master,
                DIGESTS,
                PrfConfig2026.get());
    }

    static StatementDigest digest(byte[] sealed, Aead master) throws GeneralSecurityException {
        var functions =
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                                sealed, master, DIGESTS, PrfConfig2026.get())
                        .getPrimitive(PrfConfig2026.get(), PrfSet.class);
        return statement -> digest(functions, statement);
    }

    private static String digest(PrfSet functions, String statement) {
        try {
            var digest = functions.computePrimary(statement.getBytes(UTF_8), DIGEST_BYTES);
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a digest could not be computed", e);
        }
    }
}
