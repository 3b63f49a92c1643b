package city.gatehouse.gateway.audit.chain;

import city.gatehouse.gateway.audit.format.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How far a chain has come, signed by the gateway that writes it and kept apart from it, so that
 * entries cut off the end are missed.
 *
 * @param sequence of the last entry; 0 before the first
 * @param closed whether the gateway ended its work in order, so that nothing may follow
 * @param signature in Base64
 */
public record Head(String chain, long sequence, Hash hash, boolean closed, String signature) {
    private static final String FIRST_LINE = "gatehouse audit head 1";

    byte[] encode() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Six lines. */
    public String text() {
        return FIRST_LINE
                + "\nchain "
                + chain
                + "\nsequence "
                + sequence
                + "\nhash "
                + hash
                + "\nclosed "
                + closed
                + "\nsignature "
                + signature
                + "\n";
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IOException when it is no such text
     */
    public static Head of(String text) throws IOException {
        var lines = text.lines().toList();
        try {
            var head =
                    new Head(
                            after(lines, 1, "chain "),
                            Long.parseLong(after(lines, 2, "sequence ")),
                            Hash.from(after(lines, 3, "hash ")),
                            Boolean.parseBoolean(after(lines, 4, "closed ")),
                            after(lines, 5, "signature "));
            if (!head.text().equals(text)) {
                throw new IOException("not a head");
            }
            return head;
        } catch (IllegalArgumentException e) {
            throw new IOException("not a head", e);
        }
    }

    private static String after(List<String> lines, int line, String word) throws IOException {
        if (lines.size() <= line || !lines.get(line).startsWith(word)) {
            throw new IOException("not a head");
        }
        return lines.get(line).substring(word.length());
    }
}
