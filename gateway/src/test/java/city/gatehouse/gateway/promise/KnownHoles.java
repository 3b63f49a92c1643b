package city.gatehouse.gateway.promise;

import java.util.Set;
import java.util.stream.Collectors;

/** The titles of the cases that are known to fail, from {@code promise/known-holes.txt}. */
final class KnownHoles {
    private static final Set<String> TITLES =
            Case.Resources.text("promise/known-holes.txt")
                    .lines()
                    .skip(2)
                    .filter(line -> line.contains(": "))
                    .map(line -> line.substring(0, line.indexOf(": ")))
                    .collect(Collectors.toUnmodifiableSet());

    private KnownHoles() {}

    static boolean has(String title) {
        return TITLES.contains(title);
    }

    static Set<String> titles() {
        return TITLES;
    }
}
