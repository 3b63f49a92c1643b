package city.gatehouse.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.reader.document.Shape;
import city.gatehouse.policy.reader.grammar.Grammar;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the module's README says of documents is what the reader does. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*) ?(\\S*)\\n(.*?)^```$");

    @Test
    void itsDocumentsAreOneCityWithoutFindings() throws IOException {
        var reading = CityReader.read(documents());

        assertThat(reading.findings().stream().map(Finding::text)).isEmpty();
        assertThat(reading.set().orElseThrow().policies()).hasSize(3);
        assertThat(reading.cases()).hasSize(6);
    }

    @Test
    void itNamesEveryKey() throws IOException {
        var readme = Files.readString(README);

        for (String key : keys(Grammar.DOCUMENT.byKey().values())) {
            assertThat(readme).as("the key %s", key).containsPattern("[`{ ]" + key + "[`:]");
        }
    }

    @Test
    void itListsEveryFinding() throws IOException {
        var listed = new ArrayList<String>();
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (error|warning) \\|")
                .matcher(Files.readString(README))
                .results()
                .forEach(row -> listed.add(row.group(1) + " " + row.group(2)));

        assertThat(listed)
                .containsExactlyElementsOf(
                        Arrays.stream(FindingCode.values())
                                .map(code ->
                                        code.word()
                                                + (code.severity() == Finding.Severity.ERROR
                                                        ? " error"
                                                        : " warning"))
                                .toList());
    }

    @Test
    void theRefusalsItNamesExist() throws IOException {
        var known = Arrays.stream(RefusalCode.values()).map(RefusalCode::name).toList();
        var named =
                Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`")
                        .matcher(Files.readString(README))
                        .results()
                        .map(code -> code.group(1));

        assertThat(named).isSubsetOf(known);
    }

    private static List<Document> documents() throws IOException {
        var documents = new ArrayList<Document>();
        for (MatchResult block : BLOCK.matcher(Files.readString(README)).results().toList()) {
            var kind = block.group(1);
            assertThat(kind).isIn("yaml", "csv");
            var name = kind.equals("csv") ? block.group(2) : documents.size() + ".yaml";
            documents.add(Document.of(name, block.group(3)));
        }
        return documents;
    }

    /** Every key that the grammar knows. */
    private static Set<String> keys(Iterable<? extends Shape> shapes) {
        var keys = new TreeSet<String>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Fields fields -> {
                    keys.addAll(fields.fields().keySet());
                    keys.addAll(
                            keys(
                                    fields.fields().values().stream()
                                            .map(Shape.Field::shape)
                                            .toList()));
                }
                case Shape.Variants variants -> keys.addAll(keys(variants.byKey().values()));
                case Shape.Either either ->
                        keys.addAll(keys(List.of(either.scalar(), either.collection())));
                case Shape.Named named -> keys.addAll(keys(List.of(named.shape())));
                case Shape.ListOf list -> keys.addAll(keys(List.of(list.item())));
                case Shape.MapOf map -> keys.addAll(keys(List.of(map.value())));
                case Shape.Text _,
                        Shape.Choice _,
                        Shape.Literal _,
                        Shape.Whole _,
                        Shape.Number _,
                        Shape.Flag _,
                        Shape.True _,
                        Shape.Day _ -> {}
            }
        }
        return keys;
    }
}
