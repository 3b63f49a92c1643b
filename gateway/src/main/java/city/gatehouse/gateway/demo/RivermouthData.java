package city.gatehouse.gateway.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes Rivermouth's data: one linked population and what it does in 24 months up to 2026-06-30.
 * The content is the same for the same seed and scale, whatever the machine's number of threads.
 *
 * @param seed any text; every draw depends on it
 * @param scale 1 is 50,000 residents; above 0 and at most 100, where residents' numbers would reach
 *     those of visitors' cards
 */
public record RivermouthData(String seed, BigDecimal scale) {
    /** The seed of the demo city. */
    public static final String SEED = "rivermouth";

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);
    private static final List<Step> STEPS =
            List.of(
                    new Step("chance", "00-chance.sql"),
                    new Step("places", "01-places.sql"),
                    new Step("residents", "02-people.sql"),
                    new Step("journeys", "03-mobility.sql"),
                    new Step("services", "04-services.sql"));

    private record Step(String title, String resource) {}

    public RivermouthData {
        if (scale.signum() <= 0 || scale.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("a scale is above 0 and at most " + LARGEST);
        }
    }

    /** The demo city's own. */
    public static RivermouthData atScale(BigDecimal scale) {
        return new RivermouthData(SEED, scale);
    }

    /**
     * Writes a DuckDB file with the data, replacing what was there. The file appears complete or
     * not at all.
     */
    public void generate(Path file, Progress progress) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(unfinished);
            fill(unfinished, progress);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Rivermouth's data could not be written", e);
        }
    }

    private void fill(Path file, Progress progress) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            setVariable(statement, "seed", "'" + seed.replace("'", "''") + "'");
            setVariable(statement, "scale", scale.toPlainString() + "::DOUBLE");
            for (int step = 0; step < STEPS.size(); step++) {
                progress.at(STEPS.get(step).title(), step, STEPS.size());
                statement.execute(text(STEPS.get(step).resource()));
            }
            statement.execute("CHECKPOINT");
            progress.at("", STEPS.size(), STEPS.size());
        } catch (SQLException e) {
            throw new IllegalStateException("Rivermouth's data could not be made", e);
        }
    }

    private static void setVariable(Statement statement, String name, String expression)
            throws SQLException {
        statement.execute("SET VARIABLE " + name + " = " + expression);
    }

    /** Everything the data depends on: equal texts make equal cities. */
    public String recipe() {
        var recipe = new StringBuilder(seed + "\n" + scale.stripTrailingZeros().toPlainString());
        STEPS.forEach(step -> recipe.append('\n').append(text(step.resource())));
        return recipe.toString();
    }

    private static String text(String resource) {
        try (InputStream in = RivermouthData.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
