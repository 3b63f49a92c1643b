package city.gatehouse.engine.authorize;

import static city.gatehouse.engine.authorize.Valley.LETTERS;
import static city.gatehouse.engine.authorize.Valley.MOVES;
import static city.gatehouse.engine.authorize.Valley.PEOPLE;
import static city.gatehouse.engine.authorize.Valley.VISITS;
import static city.gatehouse.engine.authorize.Valley.WARDS;
import static city.gatehouse.engine.authorize.Valley.asked;
import static city.gatehouse.engine.authorize.Valley.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.RowRule;
import city.gatehouse.policy.grant.Treatment;
import city.gatehouse.policy.grant.Treatment.TimeStep;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who is granted what, for which purpose, on which day. */
class AuthorizerTest {
    private static final Treatment KEEP = new Treatment.Keep();

    @Test
    void aRoleIsGrantedWhatItsPoliciesSay() {
        assertThat(granted("pia", "planning")).containsOnlyKeys(WARDS, MOVES, PEOPLE, VISITS);

        var people = granted("pia", "planning", PEOPLE);
        assertThat(people.policies()).containsExactly("plans");
        assertThat(people.form()).isEqualTo(new AnswerForm.Groups(5));
        assertThat(people.rows()).extracting(RowRule::sql).containsExactly("ward <> 'Castle'");
        assertThat(people.conflicts()).isEmpty();
        assertThat(people.columns())
                .containsExactly(
                        entry("person", new Treatment.Tokenize("person")),
                        entry("ward", KEEP),
                        entry("born", new TimeStep(1, TimeStep.Unit.MONTH)),
                        entry("income", KEEP));
    }

    @Test
    void anAccountIsGrantedWhatNamesIt() {
        assertThat(granted("ned", "planning")).containsOnlyKeys(WARDS);
        assertThat(granted("ned", "planning", WARDS).policies()).containsExactly("of-ned");
        assertThat(granted("ned", "planning", WARDS).columns()).containsOnlyKeys("beds");
    }

    @Test
    void anAccountHasNoPurposesButItsOwn() {
        assertThat(granted("nora", "health")).isNotEmpty();
        assertThat(granted("nora", "planning")).isEmpty();
        assertThat(granted("pia", "work")).isEmpty();
        assertThat(granted("pia", "health")).isEmpty();
        assertThat(granted("pia", "roads")).isNotEmpty();
        assertThat(granted("carl", "roads")).isEmpty();
    }

    @Test
    void aPolicyServesThePurposesBelowItsOwn() {
        assertThat(granted("pia", "roads", PEOPLE).policies()).containsExactly("plans");
        assertThat(granted("pia", "roads", MOVES).policies()).containsExactly("plans", "roads");
        assertThat(granted("pia", "planning", MOVES).policies()).containsExactly("plans");
    }

    @Test
    void aPolicyBeginsAndEndsWithItsDays() {
        assertThat(granted("ned", "planning", LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(granted("ned", "planning", LocalDate.parse("2026-01-01"))).isNotEmpty();
        assertThat(granted("ned", "planning", LocalDate.parse("2028-06-30"))).isNotEmpty();
        assertThat(granted("ned", "planning", LocalDate.parse("2028-07-01"))).isEmpty();
    }

    @Test
    void whatNobodyApprovedGrantsNothing() {
        assertThat(granted("ned", "planning")).doesNotContainKey(PEOPLE);
    }

    @Test
    void dataAboutResidentsAreThereWhileTheirAssessmentIsInDate() {
        assertThat(granted("pia", "planning", LocalDate.parse("2027-12-31")))
                .containsOnlyKeys(WARDS, MOVES, PEOPLE, VISITS);
        assertThat(granted("pia", "planning", LocalDate.parse("2028-01-01")))
                .containsOnlyKeys(WARDS);
    }

    @Test
    void whatWasNeverAssessedIsNotThere() {
        assertThat(granted("pia", "planning")).doesNotContainKey(LETTERS);
    }

    @Test
    void whatTheCityDoesNotHaveAnyMoreIsNotThere() {
        var left =
                new Authorizer(Valley.without(PEOPLE))
                        .authorizations(Valley.account("pia"), "planning", Valley.TODAY);

        assertThat(left).containsOnlyKeys(WARDS, MOVES, VISITS);
    }

    @Test
    void aGrantOfAColumnThatNobodyClassifiedIsNotShown() {
        var people = granted("pia", "planning", PEOPLE);
        var more =
                new Authorization(
                        people.dataset(),
                        people.policies(),
                        people.rows(),
                        Map.of("password", KEEP),
                        people.form(),
                        List.of());

        assertThatThrownBy(more::visibleColumns)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a grant names a column that is not classified");
    }

    @Test
    void ofTwoPoliciesTheStricterCounts() {
        var people = granted("carl", "planning", PEOPLE);

        assertThat(people.policies()).containsExactly("counts", "plans");
        assertThat(people.form()).isEqualTo(new AnswerForm.Groups(9));
        assertThat(people.rows())
                .extracting(RowRule::sql)
                .containsExactly("income is not null", "ward <> 'Castle'");
        assertThat(people.columns())
                .containsExactly(
                        entry("person", new Treatment.Tokenize("person")),
                        entry("ward", KEEP),
                        entry("born", new TimeStep(1, TimeStep.Unit.YEAR)),
                        entry("income", new Treatment.NumberBand(new BigDecimal("1000"))));
    }

    @Test
    void treatmentsThatCannotBeComparedAreAConflict() {
        var moves = granted("carl", "planning", MOVES);

        assertThat(moves.conflicts()).containsExactly("moved_on");
        assertThat(moves.columns()).containsOnlyKeys("ward");
        assertThat(granted("pia", "roads", MOVES).conflicts()).isEmpty();
        assertThat(granted("pia", "roads", MOVES).columns())
                .containsEntry("moved_on", new TimeStep(1, TimeStep.Unit.YEAR));
    }

    @Test
    void withAConflictADatasetIsRefusedWhole() {
        assertRefused(
                RefusalCode.POLICIES_CONFLICT,
                () -> asked("carl", "planning", "SELECT ward FROM town.moves"));
    }

    @Test
    void whatIsNothingButConflictsIsRefusedAndNotMissing() {
        var visits = granted("carl", "planning", VISITS);

        assertThat(visits.columns()).isEmpty();
        assertThat(visits.conflicts()).containsExactly("seen_at");
        assertThat(granted("pia", "planning", VISITS).conflicts()).isEmpty();
    }

    @Test
    void columnsAreSeenWithTheTypesThatTheyAreTreatedTo() {
        assertThat(granted("pia", "planning", PEOPLE).visibleColumns())
                .extracting(column ->
                        column.name() + " " + column.type().kind() + " " + column.nullable())
                .containsExactly(
                        "person TEXT false",
                        "ward TEXT false",
                        "born DATE false",
                        "income DECIMAL true");
    }

    @Test
    void aVerdictSaysWhichPoliciesDecidedAndWhatWasRead() {
        var decided = asked("pia", "planning", "SELECT ward, count(*) FROM town.people GROUP BY 1");

        assertThat(decided.verdict().datasets()).containsOnlyKeys(PEOPLE);
        var owed = decided.verdict().datasets().get(PEOPLE);
        assertThat(owed)
                .isEqualTo(
                        new Verdict.Obligations(
                                List.of("plans"),
                                granted("pia", "planning", PEOPLE).columns(),
                                List.of("ward"),
                                new AnswerForm.Groups(5)));
        assertThat(decided.authorizations())
                .isEqualTo(Map.of(PEOPLE, granted("pia", "planning", PEOPLE)));
        assertThat(decided.rows()).containsOnlyKeys(PEOPLE);
        assertThat(decided.query().names()).containsExactly("ward", "EXPR$1");
        assertThat(decided).hasToString("AuthorizedQuery[[town.people]]");
    }

    @Test
    void whatIsReadTwiceIsOwedOnce() {
        var decided =
                asked(
                        "pia",
                        "planning",
                        "SELECT beds FROM ref.wards WHERE ward IN (SELECT ward FROM ref.wards)");

        assertThat(decided.verdict().datasets().get(WARDS))
                .extracting(Verdict.Obligations::columnsRead)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("ward", "beds");
    }

    @Test
    void privateAnswersAreNotGiven() {
        var sql = "SELECT ward, count(*) FROM town.people GROUP BY 1";

        assertRefused(RefusalCode.PRIVATE_FORM, () -> asked("nora", "health", sql));
    }

    @Test
    void whatIsNotGrantedAnyMoreIsNotRead() {
        var sql = "SELECT beds FROM ref.wards";

        assertThat(asked("pia", "planning", sql).verdict().datasets()).containsOnlyKeys(WARDS);
        assertRefused(RefusalCode.INTERNAL, () -> asked("pia", "planning", sql, Map.of()));
    }

    @Test
    void aStatementReadsTheMomentWhenItOrARuleAsksForMoreThanTheDay() {
        assertThat(asked("nora", "health", "SELECT ward FROM ref.wards").readsMoment()).isFalse();
        assertThat(
                        asked("nora", "health", "SELECT ward, CURRENT_TIMESTAMP FROM ref.wards")
                                .readsMoment())
                .isTrue();
        assertThat(asked("nora", "health", "SELECT ward FROM town.moves").readsMoment()).isTrue();
        assertThat(asked("nora", "health", "SELECT ward FROM town.visits").readsMoment()).isFalse();
        assertThat(granted("nora", "health")).containsKey(VISITS);
    }

    @Test
    void aDayEndsAtMidnightInUtc() {
        assertThat(Authorizer.day(Instant.parse("2026-07-01T23:59:59Z"))).isEqualTo("2026-07-01");
        assertThat(Authorizer.day(Instant.parse("2026-07-02T00:00:00Z"))).isEqualTo("2026-07-02");
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
