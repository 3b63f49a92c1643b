package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether the attacks are all there. */
class AttacksTest {
    private static final int VARIANTS = 3;
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");

    @Test
    void everyFamilyHasItsVariantsAndEveryAttackAFamily() {
        var listed = new HashSet<>(Attacks.families());

        var tried =
                Attacks.all()
                        .collect(
                                Collectors.groupingBy(
                                        Case::family, TreeMap::new, Collectors.counting()));

        assertThat(tried.keySet()).isEqualTo(listed);
        assertThat(tried)
                .allSatisfy((_, cases) -> assertThat(cases).isGreaterThanOrEqualTo(VARIANTS));
    }

    @Test
    void noTwoAttacksHaveOneTitle() {
        assertThat(Attacks.all().map(Case::title)).doesNotHaveDuplicates();
    }

    @Test
    void everyAttackSaysWhatMustBecomeOfIt() {
        assertThat(Attacks.all()).allSatisfy(c -> assertThat(c.expected()).isNotEmpty());
    }

    @Test
    void whatIsTriedElsewhereIsTriedByTestsThatThereAre() {
        assertThat(Attacks.elsewhere())
                .allSatisfy(line -> {
                    assertThat(line).matches("[ABCE]: .+ -- .+");
                    var named = TEST.matcher(line);
                    while (named.find()) {
                        assertThat(getClass().getResource(named.group() + ".class"))
                                .as(line)
                                .isNotNull();
                    }
                });
    }

    @Test
    void everyKnownHoleIsACaseOfSomeCorpus() {
        var titles =
                java.util.stream.Stream.of(
                                "promise/twins/probes.sql",
                                "promise/governed/rows.sql",
                                "promise/governed/groups.sql")
                        .flatMap(file -> Case.read(file).stream())
                        .map(Case::title)
                        .collect(Collectors.toSet());
        Attacks.all().map(Case::title).forEach(titles::add);
        titles.add("two filters in one row");

        assertThat(titles).containsAll(KnownHoles.titles());
    }
}
