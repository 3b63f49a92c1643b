package city.gatehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What governing makes of a statement, or why it refuses: one file for each theme; a statement a
 * line, behind it the outcome, indented. {@code as ACCOUNT for PURPOSE in CITY} holds for the
 * statements that follow, and lines of {@code --} say what these try. {@code -Dgolden.accept=true}
 * writes what came out, to be read before it is committed.
 */
class GovernedStatementsTest {
    private static final Path FILES = Path.of("src/test/resources/governed");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final Map<String, PolicyEngine> CITIES =
            Map.of(
                    "rivermouth",
                    engine(CityReader.readBundled("rivermouth").set().orElseThrow()),
                    "lakeside",
                    engine(ofTests("lakeside")),
                    "harbour",
                    engine(ofTests("harbour")));

    private static PolicySet ofTests(String city) {
        return CityReader.read(Path.of("src/test/resources/cities", city)).set().orElseThrow();
    }

    private static PolicyEngine engine(PolicySet set) {
        return new PolicyEngine(set, (_, _) -> Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> everyStatementIsGovernedAsExpected() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var text = Files.readString(file);
        var actual = new StringBuilder();
        var asked = new String[0];
        for (var line : text.lines().toList()) {
            if (line.startsWith("  ")) {
                continue;
            }
            actual.append(line).append('\n');
            if (line.startsWith("as ")) {
                asked = line.split(" ");
            } else if (!line.isEmpty() && !line.startsWith("--")) {
                actual.append(outcome(line, asked[1], asked[3], asked[5]));
            }
        }
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(file, actual.toString());
        }
        assertThat(actual.toString()).isEqualTo(text);
    }

    private static String outcome(String sql, String account, String purpose, String city) {
        var engine = Objects.requireNonNull(CITIES.get(city));
        var caller = Objects.requireNonNull(engine.policySet().city().accounts().get(account));
        try {
            var governed = engine.governed(new PlanRequest(sql, List.of(), caller, purpose, NOW));
            return Outline.of(governed.root());
        } catch (RefusedException e) {
            return "  refused: " + e.getMessage() + "\n";
        }
    }
}
