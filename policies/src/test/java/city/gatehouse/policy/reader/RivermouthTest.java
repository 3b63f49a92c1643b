package city.gatehouse.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Grant;
import city.gatehouse.policy.grant.Treatment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RivermouthTest {
    private static final Reading READING = CityReader.readBundled("rivermouth");

    /** Section 9 of the design: names that tests outside the project use. */
    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry(
                            "people.residents",
                            "resident_id, household_id, full_name, national_id, email, phone,"
                                    + " birth_date, gender, street_address, postcode, district,"
                                    + " income, disabled, opted_out"),
                    Map.entry("social.benefits", "resident_id, programme, month, amount"),
                    Map.entry(
                            "service.requests",
                            "request_id, resident_id, category, opened_at, closed_at, lat, lon,"
                                    + " status, description"),
                    Map.entry(
                            "mobility.taps",
                            "tap_id, card_id, resident_id, card_kind, tapped_at, stop_id, fare"),
                    Map.entry(
                            "mobility.bike_trips",
                            "trip_id, rider_id, bike_id, started_at, ended_at, start_station,"
                                    + " end_station, birth_year, gender, member"),
                    Map.entry(
                            "mobility.taxi_trips",
                            "trip_id, medallion, licence, rider_id, pickup_at, dropoff_at,"
                                    + " pickup_lat, pickup_lon, dropoff_lat, dropoff_lon, fare,"
                                    + " tip"),
                    Map.entry(
                            "parking.sessions",
                            "session_id, plate, zone, started_at, ended_at, amount"),
                    Map.entry("energy.readings", "meter_id, household_id, read_at, kwh"),
                    Map.entry(
                            "library.loans",
                            "loan_id, patron_id, title_id, subject, loaned_at, returned_at"),
                    Map.entry("geo.districts", "district, name, population, area_km2"),
                    Map.entry("mobility.stops", "stop_id, name, district, lat, lon, kind"));

    @Test
    void isReadWithoutErrors() {
        assertThat(READING.findings().stream().filter(Finding::isError).map(Finding::text))
                .isEmpty();
    }

    @Test
    void warnsOnlyOfWhatTheCounterMaySee() {
        assertThat(READING.findings())
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.IDENTIFIER_KEPT.word());
                    assertThat(finding.position().source())
                            .isEqualTo("rivermouth/policies/case-work.yaml");
                });
    }

    @Test
    void hasTheDatasetsAndColumnsOfTheDesign() {
        var columns = new TreeMap<String, String>();
        set().city()
                .datasets()
                .forEach((name, dataset) ->
                        columns.put(
                                name.toString(), String.join(", ", dataset.columns().keySet())));

        assertThat(columns).isEqualTo(new TreeMap<>(COLUMNS));
    }

    @Test
    void hasTheAccountsOfTheDesign() {
        assertThat(set().city().accounts().keySet())
                .containsExactlyInAnyOrder(
                        "transport-analyst",
                        "social-researcher",
                        "open-data",
                        "case-worker",
                        "privacy-officer",
                        "operator");
    }

    @Test
    void knowsWhomEachDatasetIsAboutUnlessItIsPublic() {
        var about =
                set().city().datasets().values().stream()
                        .filter(dataset -> !dataset.isPublic())
                        .map(Dataset::name)
                        .map(DatasetName::toString);

        assertThat(about)
                .doesNotContain("geo.districts", "mobility.stops")
                .hasSize(COLUMNS.size() - 2);
    }

    @Test
    void grantsSomethingOfEveryDatasetInEveryForm() {
        var granted = grants().map(grant -> grant.dataset().toString()).collect(Collectors.toSet());
        Set<Object> forms = new HashSet<>();
        grants().forEach(grant -> forms.add(grant.answers().getClass()));

        assertThat(granted).isEqualTo(COLUMNS.keySet());
        assertThat(forms).contains((Object[]) AnswerForm.class.getPermittedSubclasses());
    }

    @Test
    void usesEveryTreatment() {
        Set<Object> used = new HashSet<>();
        grants().flatMap(grant -> grant.columns().values().stream())
                .forEach(treatment -> used.add(treatment.getClass()));
        var all =
                Stream.concat(
                        Arrays.stream(Treatment.class.getPermittedSubclasses())
                                .filter(type -> type != Treatment.Generalize.class),
                        Arrays.stream(Treatment.Generalize.class.getPermittedSubclasses()));

        assertThat(used).containsAll(all.toList());
    }

    @Test
    void doesNotExpireSoon() {
        assertThat(Lint.on(LocalDate.of(2026, 6, 30), set())).isEmpty();
        assertThat(Lint.on(LocalDate.of(2036, 6, 30), set())).isEmpty();
    }

    @Test
    void hasCasesForEveryAccount() {
        assertThat(READING.cases().stream().map(PolicyCase::account).distinct())
                .containsExactlyInAnyOrderElementsOf(set().city().accounts().keySet());
    }

    private static city.gatehouse.policy.PolicySet set() {
        return READING.set().orElseThrow();
    }

    private static Stream<Grant> grants() {
        return set().policies().stream().flatMap(policy -> policy.grants().stream());
    }

    @Test
    void isTheSameWhereverItIsReadFrom() {
        assertThat(CityReader.readBundled("rivermouth")).isEqualTo(READING);
        assertThat(List.of(set().hash())).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}
