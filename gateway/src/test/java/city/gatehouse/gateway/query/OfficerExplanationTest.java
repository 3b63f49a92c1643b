package city.gatehouse.gateway.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.audit.chain.AuditReader;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A privacy officer sees what the engine does for others, and never what they see. */
class OfficerExplanationTest {
    private static final String BRANCHES =
            "SELECT branch, visitor FROM library.visits WHERE branch <> 'Branch 2'";

    @TempDir Path folder;
    private SmallCity city;

    @BeforeEach
    void write() throws IOException {
        city = SmallCity.in(folder);
        city.write(
                "city.yaml",
                city.read("city.yaml")
                        + "  officer: {title: An officer, roles: [], purposes: [planning],"
                        + " capabilities: [sees-policies]}\n");
        city.write(
                "policy.yaml",
                city.read("policy.yaml")
                        .replace("    columns:", "    rows: branch <> 'Branch 1'\n    columns:"));
    }

    @Test
    void anOfficerSeesTheSqlOfAnothersQuestionWithoutLiterals() throws IOException {
        try (var gateway = city.open()) {
            var explanation =
                    gateway.queryPath().explain(question(gateway), account(gateway, "officer"));

            assertThat(explanation.datasets())
                    .extracting(Explanation.Dataset::policies)
                    .containsExactly(List.of("library-planning"));
            assertThat(explanation.parts().getFirst().sql().orElseThrow())
                    .contains("visits", "<> ?")
                    .doesNotContain("Branch");
        }
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.kind()).isEqualTo(Kind.EXPLAIN);
                    assertThat(decision.verdict()).isEqualTo(new Verdict.Answered());
                    assertThat(decision.account()).isEqualTo("officer");
                    assertThat(decision.purpose()).isEqualTo("planning");
                    assertThat(decision.policies()).containsExactly("library-planning");
                    assertThat(decision.detail().text())
                            .isEqualTo("explained with the stores' SQL; as account analyst");
                });
    }

    @Test
    void whoeverAsksForThemselvesSeesNoSqlAndSoDoesNoAnalystInAnOfficersPlace() throws IOException {
        AnswerRefusedException refused;
        try (var gateway = city.open()) {
            var own = gateway.queryPath().explain(question(gateway));
            refused =
                    catchThrowableOfType(
                            AnswerRefusedException.class,
                            () ->
                                    gateway.queryPath()
                                            .explain(
                                                    question(gateway),
                                                    account(gateway, "analyst")));

            assertThat(own.parts()).allMatch(part -> part.sql().isEmpty());
            assertThat(own.toString()).doesNotContain("Branch 1");
        }
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.PURPOSE);
        assertThat(refused.getMessage()).contains("does not see policies", "(reference 2)");
        assertThat(decisions().getLast().verdict())
                .isEqualTo(new Verdict.Refused(RefusalCode.PURPOSE));
    }

    @Test
    void whatIsRefusedToTheAnalystIsRefusedInTheExplanationToo() throws IOException {
        try (var gateway = city.open()) {
            var hidden =
                    new Question(question(gateway).session(), "SELECT a FROM library.b", List.of());
            var refused =
                    catchThrowableOfType(
                            AnswerRefusedException.class,
                            () -> gateway.queryPath().explain(hidden, account(gateway, "officer")));

            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.UNKNOWN_NAME);
        }
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.account()).isEqualTo("officer");
                    assertThat(decision.detail().text()).contains("as account analyst");
                });
    }

    private static Question question(Gateway gateway) {
        var session =
                gateway.identity()
                        .session(account(gateway, "analyst"), Optional.empty(), "cli", "local");
        return new Question(session, BRANCHES, List.of());
    }

    private static Account account(Gateway gateway, String name) {
        return gateway.identity().trusted(name, "cli", "local");
    }

    private List<Decision> decisions() throws IOException {
        var decisions = new ArrayList<Decision>();
        new AuditReader(city.data().resolve("audit"))
                .read(
                        "main",
                        (body, _) -> {
                            if (body instanceof Body.Decided decided) {
                                decisions.add(decided.decision());
                            }
                        });
        return decisions;
    }
}
