package city.gatehouse.engine.authorize;

import static city.gatehouse.engine.authorize.Valley.MOVES;
import static city.gatehouse.engine.authorize.Valley.NOW;
import static city.gatehouse.engine.authorize.Valley.PEOPLE;
import static city.gatehouse.engine.authorize.Valley.POLICIES;
import static city.gatehouse.engine.authorize.Valley.VISITS;
import static city.gatehouse.engine.authorize.Valley.WARDS;
import static city.gatehouse.engine.authorize.Valley.account;
import static city.gatehouse.engine.authorize.Valley.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexNode;
import org.junit.jupiter.api.Test;

/** Which rows of a dataset there are for a caller. */
class RowRulesTest {
    private final RowRules rules = new RowRules(POLICIES);

    private Map<DatasetName, RexNode> rows(String account, Authorization... granted) {
        return rules.bind(List.of(granted), account(account), NOW);
    }

    private String row(String account, String purpose, DatasetName dataset) {
        return String.valueOf(rows(account, granted(account, purpose, dataset)).get(dataset))
                .replaceAll("_UTF-8|:VARCHAR[^)]*\"", "");
    }

    @Test
    void everyRowIsThereWithoutARule() {
        assertThat(rows("pia", granted("pia", "planning", WARDS))).isEmpty();
    }

    @Test
    void aRuleIsOverTheRawColumns() {
        assertThat(row("pia", "planning", PEOPLE)).isEqualTo("<>($2, 'Castle')");
    }

    @Test
    void theRulesOfTwoPoliciesHoldTogether() {
        assertThat(row("carl", "planning", PEOPLE))
                .isEqualTo("AND(IS NOT NULL($4), <>($2, 'Castle'))");
    }

    @Test
    void rowsPastTheirRetentionAreNotThere() {
        assertThat(row("pia", "planning", MOVES)).isEqualTo(">=($2, 2024-07-01)");
    }

    @Test
    void aRuleAsksForTheCallerAndTheMoment() {
        assertThat(row("nora", "health", MOVES))
                .isEqualTo(
                        "AND(=($1, 'South'),"
                                + " <(CAST($3):TIMESTAMP_TZ(6), 2026-07-01 23:30:15),"
                                + " >=($2, 2024-07-01))");
    }

    @Test
    void anAttributeThatTheCallerDoesNotHaveIsNull() {
        assertThat(row("nora", "health", VISITS)).contains("=($1, null").doesNotContain("South");
    }

    @Test
    void eachDatasetHasItsOwnRows() {
        assertThat(
                        rows(
                                "pia",
                                granted("pia", "planning", PEOPLE),
                                granted("pia", "planning", MOVES),
                                granted("pia", "planning", WARDS)))
                .containsOnlyKeys(PEOPLE, MOVES);
    }

    @Test
    void aRuleThatCouldFailOnARowIsAFinding() {
        assertThat(rules.wrong())
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.dataset()).isEqualTo(PEOPLE);
                    assertThat(wrong.rule().sql()).isEqualTo("cast(ward as integer) > 3");
                    assertThat(wrong.why().code()).isEqualTo(RefusalCode.INVALID);
                });
        assertThat(rules.findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.position())
                            .isEqualTo(rules.wrong().getFirst().rule().position());
                    assertThat(finding.message())
                            .contains("`" + PEOPLE + "`")
                            .endsWith(rules.wrong().getFirst().why().sentence());
                });
    }

    @Test
    void aRuleOfADatasetThatIsGoneIsNotRead() {
        assertThat(new RowRules(Valley.without(PEOPLE)).wrong()).isEmpty();
    }

    @Test
    void withoutItsRuleADatasetIsNotShown() {
        var people = granted("carl", "health", PEOPLE);

        assertThat(rules.readMoment(List.of(people))).isFalse();
        assertThatThrownBy(() -> rows("carl", people))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.INTERNAL));
    }

    @Test
    void theDayOfTheMomentIsNotTheMoment() {
        var moves = granted("nora", "health", MOVES);
        var visits = granted("nora", "health", VISITS);

        assertThat(rules.readMoment(List.of(visits))).isFalse();
        assertThat(rules.readMoment(List.of(visits, moves))).isTrue();
    }
}
