package city.gatehouse.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.RowRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityReaderTest {
    private static final String CITY =
            """
            city: a
            title: A
            stores: {s: {kind: duckdb, file: s.duckdb}}
            purposes: {p: {title: P}}
            subjects: {resident: {title: R}}
            roles: {r: {title: R}}
            """;
    private static final String DATASET =
            """
            dataset: a.b
            title: B
            store: s
            subjects: {resident: [first, last]}
            table: [main, "b.c"]
            retention: {column: day, keep: 24 months}
            assessment: {id: DPIA-1, review-by: 2036-06-30}
            columns: {first: text direct-identifier, last: text direct-identifier, day: date plain}
            """;
    private static final String POLICY =
            """
            policy: one
            title: One
            purpose: p
            who: {roles: [r]}
            approved: {by: [x, y], on: 2026-02-01, until: 2026-03-01}
            grants:
              - dataset: a.b
                rows: %s
                columns: {day: keep}
                answers: rows
            """;

    @TempDir Path folder;

    @Test
    void readsEveryYamlFileBelowTheFolderButHiddenOnes() throws IOException {
        write("city.yaml", CITY);
        write("deep/er/catalog.yml", DATASET);
        write(".gatehouse/state.yaml", "this: is not ours");
        write("notes.txt", "nor is this");

        var reading = CityReader.read(folder);

        assertThat(reading.findings()).isEmpty();
        assertThat(city(reading).datasets()).containsOnlyKeys(DatasetName.of("a.b"));
    }

    @Test
    void bindsADatasetWithCompositeKeysAndATableOfAnotherName() {
        var dataset = city(read(CITY, DATASET)).datasets().values().iterator().next();

        assertThat(dataset.name()).isEqualTo(DatasetName.of("a.b"));
        assertThat(dataset.table()).containsExactly("main", "b.c");
        assertThat(dataset.subjectKeys().getFirst().columns()).containsExactly("first", "last");
        assertThat(dataset.retention().orElseThrow().period().toTotalMonths()).isEqualTo(24);
    }

    @Test
    void positionsPointToTheFirstCharacterOfARowRule() {
        assertThat(rule("first = 'x'")).isEqualTo(new RowRule("first = 'x'", at(8, 11)));
        assertThat(rule("\"first = 'x'\"")).isEqualTo(new RowRule("first = 'x'", at(8, 12)));
        assertThat(rule("|-\n\n      first = 'x'\n      and last = 'y'"))
                .isEqualTo(new RowRule("\nfirst = 'x'\nand last = 'y'", at(10, 7)));
    }

    @Test
    void theHashIsThatOfTheContentWhateverTheOrderTheFolderAndTheLineEnds() throws IOException {
        var one = read(CITY, DATASET).set().orElseThrow().hash();
        var windows = read(CITY.replace("\n", "\r\n"), DATASET).set().orElseThrow().hash();
        write("0.yaml", CITY);
        write("1.yaml", DATASET);

        assertThat(windows).isEqualTo(one);
        assertThat(CityReader.read(folder).set().map(PolicySet::hash)).contains(one);
        assertThat(read(CITY + "# more\n", DATASET).set().map(PolicySet::hash))
                .isPresent()
                .isNotEqualTo(Optional.of(one));
    }

    @Test
    void theHashChangesWithAHierarchy() {
        var hashes =
                List.of("x;y\n", "x;z\n").stream()
                        .map(csv -> hierarchy(csv).set().orElseThrow().hash());

        assertThat(hashes.distinct()).hasSize(2);
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        var reading = CityReader.read(folder.resolve("nowhere"));

        assertThat(codes(reading)).containsExactly("no-city", "unreadable-file");
        assertThat(reading.set()).isEmpty();
    }

    @Test
    void anEmptyFolderHasNoCity() {
        assertThat(codes(CityReader.read(folder))).containsExactly("no-city");
    }

    @Test
    void aFileThatIsNotUtf8IsAFindingAndWhatItMayDeclareIsNotMissed() throws IOException {
        write("policy.yaml", POLICY.formatted("first = 'x'"));
        write("city.yaml", CITY);
        Files.write(
                folder.resolve("catalog.yaml"),
                "dataset: \u00e4".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(codes(CityReader.read(folder))).containsExactly("unreadable-file");
    }

    @Test
    void aCityWithoutPoliciesGrantsNothingAndIsSound() {
        assertThat(read(CITY, DATASET).set().orElseThrow().policies()).isEmpty();
    }

    @Test
    void noBundledCityOfANameIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> CityReader.readBundled("atlantis"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placeholdersOfFilesAreKeptForTheConfigurationToFill() {
        var city =
                read(
                        CITY.replace(
                                "file: s.duckdb",
                                "files: {a.b: '${shared}/b.csv', c.d: '${oops/b.csv'}"));

        assertThat(texts(city)).singleElement().asString().contains("placeholder");
    }

    @Test
    void aPurposeThatIsPartOfItselfIsFound() {
        var city =
                CITY.replace(
                        "{p: {title: P}}",
                        "{p: {title: P, parent: q}, q: {title: Q, parent: p}, r: {title: R, parent:"
                                + " p}}");

        assertThat(codes(read(city))).containsExactly("not-a-tree", "not-a-tree");
    }

    @Test
    void aHierarchyIsReadWithEitherSeparatorAndQuotes() {
        var semicolons = hierarchy("\"x;1\";y;z\n\nw;y;z\n");
        var commas = hierarchy("\"x \"\"1\"\"\",y\nw,y\n");

        assertThat(paths(semicolons))
                .isEqualTo(Map.of("x;1", List.of("y", "z"), "w", List.of("y", "z")));
        assertThat(paths(commas)).isEqualTo(Map.of("x \"1\"", List.of("y"), "w", List.of("y")));
    }

    @Test
    void aHierarchyWhoseLevelsDoNotNestIsFound() {
        assertThat(texts(hierarchy("a;x;1\nb;x;2\n")))
                .containsExactly(
                        "h.csv:2:1: error: `x` at level 1 becomes both `1` and `2` at level 2"
                                + " [bad-hierarchy]; give it one replacement, or two names");
        assertThat(codes(hierarchy("a;*;1\n"))).containsExactly("bad-hierarchy");
        assertThat(codes(hierarchy("a;x\nb\n"))).containsExactly("bad-hierarchy");
        assertThat(codes(hierarchy("a;x\na;y\n"))).containsExactly("bad-hierarchy");
        assertThat(codes(hierarchy("\n"))).containsExactly("bad-hierarchy");
    }

    @Test
    void aHierarchyOutsideTheFolderIsNotRead() throws IOException {
        var outside = Files.writeString(folder.resolve("h.csv"), "a;x\n");
        var inside = Files.createDirectory(folder.resolve("city"));
        for (String path : List.of("../h.csv", outside.toString())) {
            Files.writeString(
                    inside.resolve("city.yaml"),
                    CITY + "hierarchies: {h: {file: '" + path + "'}}\n");

            assertThat(codes(CityReader.read(inside))).containsExactly("unknown-reference");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: duckdb}                             | missing-key",
                "{kind: duckdb, file: x, files: {a.b: c.csv}} | missing-key",
                "{kind: postgresql, file: x}                | bad-value",
                "{kind: postgresql}                         |",
                "{kind: trino}                              |",
                "{kind: trino, files: {a.b: c.csv}}         | bad-value",
            })
    void aStoreSaysWhereItIsAndAServerDoesNot(String store, @Nullable String finding) {
        var reading = read(CITY.replace("{kind: duckdb, file: s.duckdb}", store));

        assertThat(reading.findings().stream().map(f -> f.code()))
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void whatAMistakeDeclaresIsNotMissedElsewhere() {
        var brokenStore = CITY.replace("kind: duckdb", "kind: oracle");

        assertThat(codes(read(brokenStore, DATASET))).containsExactly("bad-value");
    }

    private static Map<String, List<String>> paths(Reading reading) {
        return city(reading).hierarchies().values().iterator().next().paths();
    }

    private static Reading hierarchy(String csv) {
        return CityReader.read(
                List.of(
                        Document.of("city.yaml", CITY + "hierarchies: {h: {file: h.csv}}\n"),
                        Document.of("h.csv", csv)));
    }

    private static RowRule rule(String yaml) {
        var set = read(CITY, DATASET, POLICY.formatted(yaml)).set().orElseThrow();
        return set.policies().getFirst().grants().getFirst().rows().orElseThrow();
    }

    private static Position at(int line, int column) {
        return new Position("2.yaml", line, column);
    }

    private static Reading read(String... texts) {
        var documents = new java.util.ArrayList<Document>();
        for (String text : texts) {
            documents.add(Document.of(documents.size() + ".yaml", text));
        }
        return CityReader.read(documents);
    }

    private static City city(Reading reading) {
        return reading.set().orElseThrow().city();
    }

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).sorted().toList();
    }

    private static List<String> texts(Reading reading) {
        return reading.findings().stream().map(Finding::text).toList();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
