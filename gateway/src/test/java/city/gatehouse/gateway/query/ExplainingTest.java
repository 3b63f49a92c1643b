package city.gatehouse.gateway.query;

import static city.gatehouse.gateway.execute.Harness.column;
import static city.gatehouse.gateway.execute.Harness.kept;
import static city.gatehouse.policy.catalog.ColumnType.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.engine.authorize.Verdict;
import city.gatehouse.engine.authorize.Verdict.Obligations;
import city.gatehouse.engine.split.HandMadePlans;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Account.Capability;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Treatment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainingTest {
    private static final String ROW_RULE =
            "SELECT \"tap_id\" FROM \"taps\" WHERE \"card_kind\" <> 'police' AND \"card_id\" = 4711";

    @Test
    void anAnalystSeesTreatmentsAndPoliciesAndNoRowRule() {
        var explanation = explain(Set.of());

        assertThat(explanation.reference()).isEqualTo("test-3");
        assertThat(explanation.datasets())
                .containsExactly(
                        new Explanation.Dataset(
                                "mobility.taps",
                                List.of("transit-planning"),
                                "groups of at least 10",
                                List.of(new Explanation.Column("card_id", "tokenize resident"))));
        assertThat(explanation.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.sql()).isEmpty());
        assertThat(explanation.toString()).doesNotContain("police").doesNotContain("4711");
    }

    @Test
    void whoeverSeesPoliciesSeesTheSqlWithoutLiterals() {
        assertThat(explain(Set.of(Capability.SEES_POLICIES)).parts().getFirst().sql())
                .contains(
                        "SELECT \"tap_id\" FROM \"taps\" WHERE \"card_kind\" <> ? AND \"card_id\" ="
                                + " ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT f0.a FROM f0 | SELECT f0.a FROM f0",
                "x = 'it''s' + 'b' | x = ? + ?",
                "\"it's\" = 'a' | \"it's\" = ?",
                "\"a\"\"'b\" = 12.5e3 | \"a\"\"'b\" = ?",
                "a1 + 1 > .5 | a1 + ? > ?",
                "t2.c3 = -7 | t2.c3 = -?",
                "a /* 'x' 5 */ = 1 -- 6 | a ? = ? ?",
                "DATE '2026-01-01' | DATE ?",
                "E'a\\'b' | ?",
                "$$secret$$ | ?",
                "$t$secret$t$ | ?",
                "X'41' | ?",
                "e'a' = 'secret | ? = ?",
            })
    void everyLiteralIsTakenOut(String sql, String shown) {
        assertThat(Explaining.withoutLiterals(sql)).isEqualTo(shown);
    }

    private static Explanation explain(Set<Capability> capabilities) {
        var owed =
                new Obligations(
                        List.of("transit-planning"),
                        Map.of(
                                "card_id",
                                new Treatment.Tokenize("resident"),
                                "fare",
                                new Treatment.Keep()),
                        List.of("card_id"),
                        new AnswerForm.Groups(10));
        var plan =
                HandMadePlans.of(
                        List.of(kept("f0", ROW_RULE, BIGINT)),
                        Optional.empty(),
                        List.of(column("a", BIGINT)),
                        new Verdict(Map.of(DatasetName.of("mobility.taps"), owed)));
        return Explaining.explain(
                "test-3",
                plan,
                new Account(
                        "somebody",
                        "Somebody",
                        Set.of(),
                        List.of("transport-planning"),
                        Optional.empty(),
                        Map.of(),
                        capabilities));
    }
}
