package city.gatehouse.gateway.promise;

import java.util.List;
import java.util.stream.Stream;

/** The files of attacks, and the families that they belong to. */
final class Attacks {
    static final List<String> RIVERMOUTH =
            List.of(
                    "adversarial/a-column-treatments.sql",
                    "adversarial/b-rows-errors-metadata.sql",
                    "adversarial/c-groups.sql",
                    "adversarial/e-tokens-purposes.sql");
    static final List<String> EASTBANK =
            List.of(
                    "adversarial/eastbank/a-columns.sql",
                    "adversarial/eastbank/b-rows.sql",
                    "adversarial/eastbank/c-groups.sql",
                    "adversarial/eastbank/e-tokens.sql");
    private static final String FAMILIES = "adversarial/families.txt";

    private Attacks() {}

    static Stream<Case> on(List<String> files) {
        return files.stream().flatMap(file -> Case.read(file).stream());
    }

    static Stream<Case> all() {
        return Stream.concat(on(RIVERMOUTH), on(EASTBANK));
    }

    /** The families that statements can attack. */
    static List<String> families() {
        return Case.Resources.text(FAMILIES)
                .lines()
                .takeWhile(line -> !line.startsWith("Elsewhere"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The examples that are no single statement: {@code family: example -- reason}. */
    static List<String> elsewhere() {
        return Case.Resources.text(FAMILIES)
                .lines()
                .dropWhile(line -> !line.startsWith("Elsewhere"))
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
