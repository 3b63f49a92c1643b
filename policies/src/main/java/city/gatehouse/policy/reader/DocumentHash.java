package city.gatehouse.policy.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) over documents in the order of their names: for each the length of its name,
 * its name, the length of its text and its text, with lines ended by LF alone. So it does not
 * depend on where a city's folder is, nor on the operating system that it was checked out on.
 */
final class DocumentHash {
    private DocumentHash() {}

    static String of(Collection<Document> documents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            documents.stream()
                    .sorted(Comparator.comparing(Document::name))
                    .forEach(document -> {
                        update(digest, document.name());
                        update(digest, document.text().replace("\r\n", "\n"));
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }
}
