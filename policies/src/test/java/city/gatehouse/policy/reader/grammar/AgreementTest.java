package city.gatehouse.policy.reader.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.reader.CityReader;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.document.Checker;
import city.gatehouse.policy.reader.document.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The reader and the JSON Schema say the same of a document's structure: of Rivermouth's documents,
 * and of thousands that were made from them by small mistakes.
 */
class AgreementTest {
    private static final long SEED = 20260301;
    private static final int MISTAKES = 4000;

    private static final List<@Nullable Object> WRONG =
            Arrays.asList(
                    null,
                    "",
                    "keep",
                    "rows",
                    "a b",
                    "a.b",
                    "2026-02-30",
                    "2026-03-01",
                    "15 minutes",
                    "0 days",
                    "text plain",
                    "decimal(10,2) sensitive",
                    "json plain",
                    "text[] plain",
                    "json[] plain",
                    true,
                    false,
                    0,
                    1,
                    -1,
                    7,
                    1_000_001,
                    0.5,
                    2.0,
                    1e30,
                    List.of(),
                    List.of("a"),
                    List.of(1),
                    Map.of(),
                    Map.of("groups", Map.of("at-least", 10)),
                    Map.of("constant", 1),
                    Map.of("generalize", Map.of("band", 10)),
                    Map.of("a", "b"));
    private static final List<String> KEYS =
            List.of("title", "colums", "rows", "public", "subjects", "columns", "refused", "x", "");

    @Test
    void bothAcceptRivermouth() throws IOException {
        for (Object document : rivermouth()) {
            assertThat(Schema.objections(document)).isEmpty();
            assertThat(findings(document)).isEmpty();
        }
    }

    @Test
    void bothSayTheSameOfSmallMistakes() throws IOException {
        var random = new Random(SEED);
        var documents = rivermouth();
        int refused = 0;
        for (int n = 0; n < MISTAKES; n++) {
            var document = mutated(documents.get(random.nextInt(documents.size())), random);
            var findings = findings(document);
            var objections = Schema.objections(document);
            refused += findings.isEmpty() ? 0 : 1;

            assertThat(findings.isEmpty())
                    .as(
                            "mistake %d of seed %d: %s\n%s\n%s",
                            n, SEED, findings, objections, document)
                    .isEqualTo(objections.isEmpty());
        }
        assertThat(refused).isBetween(MISTAKES / 3, MISTAKES - MISTAKES / 50);
    }

    /** What the reader says of a document's structure. */
    private static List<String> findings(Object document) {
        var yaml = new Dump(DumpSettings.builder().build()).dumpToString(document);
        var findings = new Findings();
        var values = new Checker(Document.of("a.yaml", yaml), findings).read(Grammar.DOCUMENT);
        assertThat(values.isEmpty() && findings.list().isEmpty()).isFalse();
        return findings.list().stream().map(finding -> finding.text()).toList();
    }

    private static List<Object> rivermouth() throws IOException {
        assertThat(CityReader.readBundled("rivermouth").set()).isPresent();
        var documents = new ArrayList<Object>();
        try (var files = Files.walk(Path.of("src/main/resources/rivermouth"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                new Load(LoadSettings.builder().build())
                        .loadAllFromString(Files.readString(file))
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    /** The document with one or two places changed. */
    private static Object mutated(Object document, Random random) {
        var once = changed(document, random, 6);
        return random.nextInt(4) == 0 ? changed(once, random, 6) : once;
    }

    private static Object changed(Object value, Random random, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return changedMap(map, random, depth);
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
            var copy = new ArrayList<@Nullable Object>(list);
            int at = random.nextInt(copy.size());
            copy.set(at, replaced(list.get(at), random, depth));
            return copy;
        }
        return String.valueOf(value) + (random.nextBoolean() ? "" : "s");
    }

    private static Object changedMap(Map<?, ?> map, Random random, int depth) {
        var copy = new LinkedHashMap<Object, @Nullable Object>(map);
        var keys = List.copyOf(map.keySet());
        Object key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(8)) {
            case 0 -> copy.remove(key);
            case 1 -> copy.put(KEYS.get(random.nextInt(KEYS.size())), wrong(random));
            case 2 -> {
                var value = copy.remove(key);
                copy.put(key + "x", value);
            }
            default -> copy.put(key, replaced(map.get(key), random, depth));
        }
        return copy;
    }

    private static @Nullable Object replaced(@Nullable Object value, Random random, int depth) {
        return value != null
                        && (value instanceof Map || value instanceof List)
                        && depth > 0
                        && random.nextInt(5) > 0
                ? changed(value, random, depth - 1)
                : wrong(random);
    }

    private static @Nullable Object wrong(Random random) {
        return WRONG.get(random.nextInt(WRONG.size()));
    }
}
