package city.gatehouse.gateway.demo;

import city.gatehouse.gateway.state.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
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

    /**
     * Makes the residents' data where there is none, or none of this scale or of this build.
     *
     * @param data the gateway's data directory
     * @param scale absent takes the scale that is there, or 1
     */
    public static void ensureData(Path data, Optional<BigDecimal> scale, Progress progress) {
        try {
            OwnerOnly.directory(data);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo city's data cannot be written", e);
        }
        new DataFile(data.resolve("stores").resolve(STORE)).ensure(scale, progress);
    }
}
