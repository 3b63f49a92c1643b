package city.gatehouse.gateway.demo;

import city.gatehouse.gateway.state.Exclusive;
import city.gatehouse.gateway.state.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * A file with Rivermouth's data, and beside it a note of what it was made from.
 *
 * @param store the DuckDB file
 */
public record DataFile(Path store) {
    /**
     * Makes it where there is none, or none of this scale or of this build. Of several processes
     * one makes it and the others wait.
     *
     * @param scale absent takes the scale that is there, or 1
     */
    public void ensure(Optional<BigDecimal> scale, Progress progress) {
        try {
            OwnerOnly.directory(store.toAbsolutePath().resolveSibling(".").normalize());
            try (var _ = Exclusive.turn(beside(".lock"))) {
                var wanted = RivermouthData.atScale(scale.orElseGet(this::presentScale));
                if (!Files.exists(store) || !note().equals(note(wanted))) {
                    Files.deleteIfExists(beside(".note"));
                    wanted.generate(store, progress);
                    Files.writeString(beside(".note"), note(wanted));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo city's data could not be written", e);
        }
    }

    private Path beside(String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private String note() throws IOException {
        return Files.exists(beside(".note")) ? Files.readString(beside(".note")) : "";
    }

    private BigDecimal presentScale() {
        try {
            return note().lines().findFirst().map(BigDecimal::new).orElse(BigDecimal.ONE);
        } catch (IOException | NumberFormatException _) {
            return BigDecimal.ONE;
        }
    }

    /** The scale, and a digest of everything that the data depends on. */
    private static String note(RivermouthData data) {
        var digest = UUID.nameUUIDFromBytes(data.recipe().getBytes(StandardCharsets.UTF_8));
        return data.scale().stripTrailingZeros().toPlainString() + "\n" + digest + "\n";
    }
}
