package city.gatehouse.engine;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What becomes of a statement: one file for each theme, in a folder that is named after the kind of
 * the city's stores where they are not as its documents say; a case is who asks, the values of its
 * parameters, and the statement, then what is expected. {@code -Dgolden.accept=true} writes what
 * came out, to be read before it is committed.
 */
class GoldenRewritesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final PolicySet RIVERMOUTH =
            CityReader.readBundled("rivermouth").set().orElseThrow();

    private static final PolicySet HARBOUR =
            CityReader.read(Path.of("src/test/resources/cities/harbour")).set().orElseThrow();

    /** Of the cities, the one that has the account, its stores of the kind that a folder is for. */
    private static PolicySet city(String account, Path folder) {
        var set = HARBOUR.city().accounts().containsKey(account) ? HARBOUR : RIVERMOUTH;
        return folder.equals(GOLDEN)
                ? set
                : Cities.over(
                        Store.Kind.valueOf(folder.getFileName().toString().toUpperCase(ROOT)), set);
    }

    /** Reads {@code ~word} as the token of {@code word}. */
    private static PolicyEngine engine(PolicySet city) {
        return new PolicyEngine(
                city,
                (_, token) ->
                        token.startsWith("~") ? Optional.of(token.substring(1)) : Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> everyStatementIsRewrittenAsExpected() throws IOException {
        try (var files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    GOLDEN.relativize(file).toString(), () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        var text = Files.readString(file);
        var actual = new StringBuilder();
        for (var block : text.split("(?m)^====\n")) {
            var given = block.split("(?m)^----\n", 2)[0];
            if (given.lines().noneMatch(line -> line.startsWith("as "))) {
                actual.append(given);
                continue;
            }
            actual.append("====\n")
                    .append(given)
                    .append("----\n")
                    .append(outcome(given, file.resolveSibling("")));
        }
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(file, actual.toString());
        }
        assertThat(actual.toString()).isEqualTo(text);
    }

    private String outcome(String given, Path folder) {
        int line = given.indexOf('\n');
        var words = given.substring(0, line).split(" ");
        var city = city(words[1], folder);
        var caller = java.util.Objects.requireNonNull(city.city().accounts().get(words[1]));
        var parameters = new ArrayList<@Nullable Object>();
        var sql = given.substring(line + 1);
        while (sql.startsWith("param ")) {
            parameters.add(parameter(sql.substring(6, sql.indexOf('\n'))));
            sql = sql.substring(sql.indexOf('\n') + 1);
        }
        var request = new PlanRequest(sql, parameters, caller, words[3], NOW);
        try {
            var plan = engine(city).plan(request);
            var out = new StringBuilder();
            plan.fragments()
                    .forEach(fragment -> {
                        out.append(fragment.name())
                                .append(": ")
                                .append(fragment.sql())
                                .append('\n');
                        fragment.columns().stream()
                                .filter(c -> c.scope().isPresent())
                                .forEach(c ->
                                        out.append("  ")
                                                .append(c.name())
                                                .append(" <- ")
                                                .append(c.treatment())
                                                .append('\n'));
                    });
            plan.residual().ifPresent(above -> out.append("residual: ").append(above).append('\n'));
            plan.rules().forEach(rule -> out.append("rule: ").append(rule).append('\n'));
            return out.append('\n').toString();
        } catch (RefusedException e) {
            if (Boolean.getBoolean("golden.trace")) {
                e.printStackTrace();
            }
            return "refused: " + e.getMessage() + "\n\n";
        }
    }

    /** {@code TYPE VALUE}, as a front would bind it. */
    private static @Nullable Object parameter(String written) {
        var type = written.split(" ", 2)[0];
        var value = written.substring(Math.min(written.length(), type.length() + 1));
        return switch (type) {
            case "null" -> null;
            case "text" -> value;
            case "long" -> Long.valueOf(value);
            case "decimal" -> new BigDecimal(value);
            case "date" -> LocalDate.parse(value);
            case "timestamp" -> LocalDateTime.parse(value);
            default -> throw new IllegalArgumentException("no parameter type " + type);
        };
    }
}
