package city.gatehouse.gateway.promise;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The titles of the cases that are known to fail, from {@code promise/known-holes.txt}. A title may
 * end in several numbers: {@code groups, 1 4 5} are three cases.
 */
final class KnownHoles {
    private static final Pattern NUMBERED = Pattern.compile("(.*, )(\\d+(?: \\d+)+)");
    private static final Set<String> TITLES =
            Case.Resources.text("promise/known-holes.txt")
                    .lines()
                    .skip(2)
                    .filter(line -> line.contains(": "))
                    .map(line -> line.substring(0, line.indexOf(": ")))
                    .flatMap(KnownHoles::each)
                    .collect(Collectors.toUnmodifiableSet());

    private KnownHoles() {}

    private static Stream<String> each(String title) {
        var numbered = NUMBERED.matcher(title);
        return numbered.matches()
                ? Stream.of(numbered.group(2).split(" ")).map(n -> numbered.group(1) + n)
                : Stream.of(title);
    }

    static boolean has(String title) {
        return TITLES.contains(title);
    }

    static Set<String> titles() {
        return TITLES;
    }
}
