package city.gatehouse.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.reader.grammar.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Golden files: a file with mistakes, read beside the small sound city in {@code base}, and below
 * it what is to be found in it. Run with {@code -Daccept=true} to write what is found now.
 */
class FindingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final String EXPECTED = "#> ";

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("base")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsFoundWhereItStands(Path file) throws IOException {
        var text = yaml(file);
        var found = found(text);
        if (Boolean.getBoolean("accept")) {
            Files.writeString(file, text + found);
        }

        assertThat(found).isEqualTo(Files.readString(file).substring(text.length()));
        assertThat(found).isNotEmpty();
    }

    /** Structure is the schema's too; references, fitness and advice are the reader's alone. */
    @ParameterizedTest
    @MethodSource("files")
    void theSchemaObjectsToStructureAlone(Path file) throws IOException {
        var theme = String.valueOf(FOLDER.relativize(file).getName(0));
        if (theme.equals("text")) {
            return;
        }
        boolean objects =
                documents(yaml(file)).stream().anyMatch(it -> !Schema.objections(it).isEmpty());

        assertThat(objects).isEqualTo(theme.equals("structure"));
    }

    @Test
    void theBaseIsSound() throws IOException {
        assertThat(CityReader.read(base()).findings()).isEmpty();
    }

    @Test
    void everyCodeIsFoundSomewhere() throws IOException {
        var found = new TreeSet<String>();
        for (Path file : files().toList()) {
            var reading = readBesideBase(yaml(file));
            reading.findings().forEach(finding -> found.add(finding.code()));
        }
        found.addAll(OTHERWISE_TESTED);

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FindingCode.values()).map(FindingCode::word).toList());
    }

    /** In {@link CityReaderTest} and {@link LintTest}. */
    private static final List<String> OTHERWISE_TESTED =
            Stream.of(
                            FindingCode.UNREADABLE_FILE,
                            FindingCode.NO_CITY,
                            FindingCode.BAD_HIERARCHY,
                            FindingCode.NOT_A_TREE,
                            FindingCode.POLICY_EXPIRED,
                            FindingCode.POLICY_NOT_BEGUN,
                            FindingCode.ASSESSMENT_EXPIRED)
                    .map(FindingCode::word)
                    .toList();

    private static String found(String text) {
        return readBesideBase(text).findings().stream()
                .filter(finding -> finding.position().source().equals("x.yaml"))
                .map(finding -> EXPECTED + finding.text() + "\n")
                .collect(Collectors.joining());
    }

    private static Reading readBesideBase(String text) {
        try {
            var documents = new ArrayList<>(base());
            documents.add(Document.of("x.yaml", text));
            return CityReader.read(documents);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Document> base() throws IOException {
        try (var files = Files.list(FOLDER.resolve("base"))) {
            var documents = new ArrayList<Document>();
            for (Path file : files.sorted().toList()) {
                documents.add(
                        Document.of(String.valueOf(file.getFileName()), Files.readString(file)));
            }
            return documents;
        }
    }

    private static String yaml(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .takeWhile(line -> !line.startsWith(EXPECTED))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<Object> documents(String yaml) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
        return StreamSupport.stream(new Load(settings).loadAllFromString(yaml).spliterator(), false)
                .toList();
    }
}
