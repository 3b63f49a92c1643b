package city.gatehouse.engine.govern;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.authorize.Authorization;
import city.gatehouse.engine.authorize.Authorizer;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.reader.CityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an answer says of its protection. */
class ProtectionTest {
    private static final PolicySet LAKESIDE =
            CityReader.read(Path.of("src/test/resources/cities/lakeside")).set().orElseThrow();
    private static final PolicySet VALLEY =
            CityReader.read(Path.of("src/test/resources/cities/valley")).set().orElseThrow();

    private static Authorization granted(
            PolicySet set, String account, String purpose, String dataset) {
        var caller = Objects.requireNonNull(set.city().accounts().get(account));
        var granted =
                new Authorizer(set).authorizations(caller, purpose, LocalDate.parse("2026-07-01"));
        return Objects.requireNonNull(granted.get(DatasetName.of(dataset)));
    }

    private static String planning(String... datasets) {
        return Protection.sentence(
                Arrays.stream(datasets)
                        .map(dataset -> granted(LAKESIDE, "paula", "planning", dataset))
                        .toList());
    }

    @Test
    void whatIsPublicSaysSo() {
        assertThat(Protection.sentence(List.of())).isEqualTo("Public: about no resident.");
        assertThat(planning("ref.wards")).isEqualTo("Public: about no resident.");
    }

    @Test
    void singleRecordsAreNotAnonymous() {
        assertThat(planning("care.staff", "ref.wards"))
                .isEqualTo(
                        "Controlled, not anonymous: single records, for this account and purpose"
                                + " only.");
    }

    @Test
    void groupsAreOfSoManyOfEverySubjectThatIsCounted() {
        assertThat(planning("care.tests"))
                .isEqualTo(
                        "Controlled, not anonymous: groups of at least 8 distinct subjects"
                                + " (person); smaller ones are left out.");
        assertThat(planning("care.visits", "care.tests", "ref.wards"))
                .isEqualTo(
                        "Controlled, not anonymous: groups of at least 8 distinct subjects (home"
                                + " and person); smaller ones are left out.");
    }

    @Test
    void subjectsOfSingleRecordsAreNotCounted() {
        assertThat(planning("care.doors", "care.staff"))
                .isEqualTo(
                        "Controlled, not anonymous: groups of at least 5 distinct subjects (home);"
                                + " smaller ones are left out.");
    }

    @Test
    void privateAnswersSaySo() {
        assertThat(
                        Protection.sentence(
                                List.of(
                                        granted(VALLEY, "nora", "health", "town.people"),
                                        granted(VALLEY, "nora", "health", "town.moves"))))
                .isEqualTo("Private: differentially private for each subject.");
    }
}
