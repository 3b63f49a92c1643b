package city.gatehouse.gateway.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the demo city lives below a working copy, and whether its data is there.
 *
 * @param root of the working copy
 */
public record DemoCity(Path root) {
    private static final String STORE = "rivermouth.duckdb";

    /** The city's documents. */
    public Path folder() {
        return root.resolve("policies/src/main/resources/rivermouth");
    }

    /** Keys, records, accounts and stores. */
    public Path data() {
        return root.resolve(".gatehouse/rivermouth");
    }

    public Path store() {
        return data().resolve("stores").resolve(STORE);
    }

    /**
     * Makes the data where there is none, or none of this scale or of this build. Of several
     * processes one makes it and the others wait.
     *
     * @param scale absent takes the scale that is there, or 1
     */
    public void ensureData(Optional<BigDecimal> scale, Progress progress) {
        try {
            Files.createDirectories(data());
            Files.createDirectories(store().getParent());
            try (var lock =
                            FileChannel.open(
                                    store().resolveSibling("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                var wanted = RivermouthData.atScale(scale.orElseGet(this::presentScale));
                if (!Files.exists(store()) || !madeBy().equals(label(wanted))) {
                    wanted.generate(store(), progress);
                    Files.writeString(made(), label(wanted));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo city's data could not be written", e);
        }
    }

    private Path made() {
        return store().resolveSibling("made-by");
    }

    private String madeBy() throws IOException {
        return Files.exists(made()) ? Files.readString(made()) : "";
    }

    private BigDecimal presentScale() {
        try {
            var scale = madeBy().lines().findFirst();
            return scale.map(BigDecimal::new).orElse(BigDecimal.ONE);
        } catch (IOException | NumberFormatException _) {
            return BigDecimal.ONE;
        }
    }

    /** The scale, and a digest of everything else that the data depends on. */
    private static String label(RivermouthData data) {
        return data.scale().stripTrailingZeros().toPlainString()
                + "\n"
                + HexFormat.of().toHexDigits(data.recipe().hashCode());
    }
}
