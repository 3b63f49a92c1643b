package city.gatehouse.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.command.city.ChosenCity;
import city.gatehouse.gateway.command.city.Serving;
import city.gatehouse.gateway.command.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the front page shows is what happens. With {@code -Dgatehouse.accept=true} the outputs on
 * the page are replaced by those of the run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
    private static final Path README = DemoRoot.WORKING_COPY.resolve("README.md");
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./gatehouse (.*)\\n((?:(?!```).*\\n)*)```\\n");
    private static final Pattern PROGRAM = Pattern.compile("```java\\n((?:(?!```).*\\n)*)```\\n");
    private static final Pattern PRINTED = Pattern.compile("```text\\n((?:(?!```).*\\n)*)```\\n");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Path root;

    @BeforeAll
    void prepare(@TempDir Path folder) throws IOException {
        root = DemoRoot.in(folder);
    }

    @Test
    void everyCommandOnThePageAnswersAsShown() throws IOException {
        var page = Files.readString(README);

        var real =
                CONSOLE.matcher(page)
                        .replaceAll(block -> {
                            var run = CommandLineRun.of(root, words(block.group(1)));
                            return Matcher.quoteReplacement(
                                    "```console\n$ ./gatehouse "
                                            + block.group(1)
                                            + "\n"
                                            + (run.out() + run.err())
                                                    .replaceAll("cli-\\d+", "cli-1")
                                            + "```\n");
                        });

        acceptOrCompare(page, real);
    }

    @Test
    void theProgramOnThePageRunsAndPrintsWhatIsShown() throws Exception {
        var page = Files.readString(README);
        var program = PROGRAM.matcher(page);
        assertThat(program.find()).isTrue();

        var printed = run(program.group(1));

        var real =
                PRINTED.matcher(page)
                        .replaceFirst(Matcher.quoteReplacement("```text\n" + printed + "```\n"));
        acceptOrCompare(page, real);
    }

    private static void acceptOrCompare(String page, String real) throws IOException {
        if (Boolean.getBoolean("gatehouse.accept")) {
            Files.writeString(README, real);
        } else {
            assertThat(real).isEqualTo(page);
        }
    }

    private static String[] words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words.toArray(String[]::new);
    }

    private String run(String program) throws Exception {
        var source = root.resolve("BusiestStops.java");
        Files.writeString(source, program);
        var surroundings =
                new Surroundings(
                        root,
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(
                                PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(
                                PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        false,
                        InstantSource.fixed(CommandLineRun.NOW));
        var chosen = ChosenCity.demo(surroundings, Optional.empty()).onFreePorts();
        try (var serving = Serving.start(chosen, surroundings)) {
            var secret = serving.gateway().credentials().renew("transport-analyst").inClear();
            return java(source, serving.fronts().flightUri().toString(), secret);
        }
    }

    private String java(Path source, String url, String secret) throws Exception {
        var driver =
                List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .stream()
                        .filter(entry -> entry.contains("flight-sql-jdbc-driver"))
                        .findFirst()
                        .orElseThrow();
        var out = root.resolve("printed");
        var err = root.resolve("complained");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "-cp",
                                driver,
                                source.toString(),
                                url)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("GATEHOUSE_PASSWORD", secret);
        var process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }
}
