package city.gatehouse.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {
    private static final String CITY =
            """
            city: a
            title: A
            stores: {s: {kind: duckdb, file: s.duckdb}}
            purposes: {p: {title: P}}
            subjects: {resident: {title: R}}
            roles: {r: {title: R}}
            ---
            dataset: a.b
            title: B
            store: s
            subjects: {resident: id}
            assessment: {id: DPIA-1, review-by: 2026-06-30}
            columns: {id: bigint direct-identifier, n: integer plain}
            ---
            policy: one
            title: One
            purpose: p
            who: {roles: [r]}
            approved: {by: [x, y], on: 2026-02-01, until: 2026-03-01}
            grants: [{dataset: a.b, columns: {n: keep}, answers: rows}]
            """;

    @Test
    void saysWhatHasNotBegun() {
        assertThat(on("2026-01-31")).containsExactly("policy-not-begun");
    }

    @Test
    void saysNothingFromTheFirstDayToTheLast() {
        assertThat(on("2026-02-01")).isEmpty();
        assertThat(on("2026-03-01")).isEmpty();
    }

    @Test
    void saysWhatIsOver() {
        assertThat(on("2026-03-02")).containsExactly("policy-expired");
    }

    @Test
    void anAssessmentHoldsUpToItsReview() {
        assertThat(on("2026-06-30")).containsExactly("policy-expired");
        assertThat(on("2026-07-01")).containsExactly("assessment-expired", "policy-expired");
    }

    private static List<String> on(String day) {
        var reading = CityReader.read(List.of(Document.of("city.yaml", CITY)));
        assertThat(reading.findings()).isEmpty();
        return Lint.on(LocalDate.parse(day), reading.set().orElseThrow()).stream()
                .map(Finding::code)
                .toList();
    }
}
