package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.AvroForm;
import city.gatehouse.gateway.audit.format.Body.Checkpoint;
import city.gatehouse.gateway.audit.format.Entry;
import city.gatehouse.gateway.audit.format.Hash;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** What a gateway signs its chain with. */
public record ChainKey(PublicKeySign signer, PublicKeyVerify verifier) {
    /** Signs what stands before entry {@code sequence}. */
    Checkpoint checkpoint(
            String chain, long sequence, Hash previous, Instant time, Checkpoint.Reason reason)
            throws GeneralSecurityException {
        var micros = time.truncatedTo(ChronoUnit.MICROS);
        var message = message(chain, sequence, previous, micros, reason);
        return new Checkpoint(
                micros, reason, Base64.getEncoder().encodeToString(signer.sign(message)));
    }

    /** Signs that the chain has come to {@code sequence}. */
    Head head(String chain, long sequence, Hash hash, boolean closed)
            throws GeneralSecurityException {
        var message = message(chain, sequence, hash, closed);
        return new Head(
                chain,
                sequence,
                hash,
                closed,
                Base64.getEncoder().encodeToString(signer.sign(message)));
    }

    static boolean verifies(PublicKeyVerify key, String chain, Entry entry, Checkpoint point) {
        return verifies(
                key,
                point.signature(),
                message(chain, entry.sequence(), entry.previous(), point.time(), point.reason()));
    }

    static boolean verifies(PublicKeyVerify key, Head head) {
        return verifies(
                key,
                head.signature(),
                message(head.chain(), head.sequence(), head.hash(), head.closed()));
    }

    private static boolean verifies(PublicKeyVerify key, String signature, byte[] message) {
        try {
            key.verify(Base64.getDecoder().decode(signature), message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] message(
            String chain, long sequence, Hash previous, Instant time, Checkpoint.Reason reason) {
        var out = words("gatehouse audit checkpoint", chain);
        out.writeBytes(number(sequence));
        out.writeBytes(number(AvroForm.micros(time)));
        out.write(reason.ordinal());
        out.writeBytes(previous.bytes());
        return out.toByteArray();
    }

    private static byte[] message(String chain, long sequence, Hash hash, boolean closed) {
        var out = words("gatehouse audit head", chain);
        out.writeBytes(number(sequence));
        out.write(closed ? 1 : 0);
        out.writeBytes(hash.bytes());
        return out.toByteArray();
    }

    private static ByteArrayOutputStream words(String context, String chain) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(context.getBytes(StandardCharsets.UTF_8));
        out.write(0);
        out.writeBytes(chain.getBytes(StandardCharsets.UTF_8));
        out.write(0);
        return out;
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
