package city.gatehouse.gateway.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.gatehouse.engine.PolicyEngine;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Decision.Kind;
import city.gatehouse.gateway.audit.Decision.Verdict;
import city.gatehouse.gateway.execute.Harness;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.refusal.RefusalCode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPathTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
    private static final Session SESSION =
            new Session(
                    new Account(
                            "transport-analyst",
                            "An analyst",
                            Set.of(),
                            List.of("transport-planning"),
                            Optional.empty(),
                            Map.of(),
                            Set.of()),
                    "transport-planning",
                    "cli",
                    "local");
    private static final Question NONSENSE =
            new Question(SESSION, "SELEC 'Ada Lovelace' FRM", List.of());

    @TempDir static Path directory;
    private final MemoryAudit audit = new MemoryAudit();
    private Harness harness;

    @BeforeAll
    static void writeStore() {
        TestStores.write(directory, "CREATE TABLE taps AS SELECT 1 tap_id");
    }

    @BeforeEach
    void open() {
        harness = new Harness(directory, Harness.LIMITS);
    }

    @AfterEach
    void nothingIsLeftOver() {
        harness.close();
    }

    @Test
    void aRefusalIsRecordedBeforeItIsTold() {
        var path = path(QueryPathTest::emptyCity);

        var refused = refused(() -> path.answer(NONSENSE));

        assertThat(refused.reference()).isEqualTo("test-1");
        assertThat(audit.decisions)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.kind()).isEqualTo(Kind.ANSWER);
                    assertThat(decision.verdict())
                            .isEqualTo(new Verdict.Refused(refused.refusal().code()));
                    assertThat(decision.account()).isEqualTo("transport-analyst");
                    assertThat(decision.purpose()).isEqualTo("transport-planning");
                    assertThat(decision.policySet()).isEqualTo("hash-1");
                    assertThat(decision.statement()).isEqualTo("digest");
                    assertThat(decision.toString()).doesNotContain("Ada");
                });
        assertThat(audit.outcomes).isEmpty();
    }

    @Test
    void everyWayOfAskingIsRecordedWhenRefused() {
        var path = path(QueryPathTest::brokenPolicies);

        refused(() -> path.answer(NONSENSE));
        refused(() -> path.describe(NONSENSE));
        refused(() -> path.explain(NONSENSE));
        refused(() -> path.catalog(SESSION));

        assertThat(audit.decisions)
                .extracting(Decision::kind)
                .containsExactly(Kind.ANSWER, Kind.DESCRIBE, Kind.EXPLAIN, Kind.CATALOG);
    }

    @Test
    void somethingUnexpectedIsARefusalThatSaysNothingOfIt() {
        var refused = refused(() -> path(QueryPathTest::brokenPolicies).answer(NONSENSE));

        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.INTERNAL);
        assertThat(refused).hasNoCause();
        assertThat(refused.getMessage()).doesNotContain("secret");
        assertThat(audit.decisions.getFirst().detail().text())
                .contains("IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void withoutARecordThereIsNothing() {
        audit.full = true;
        var path = path(QueryPathTest::emptyCity);

        var refused = refused(() -> path.answer(NONSENSE));

        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.RECORD_UNAVAILABLE);
        assertThat(refused.reference()).isEqualTo("none");
    }

    @Test
    void otherPoliciesReachTheNextStatement() {
        var hashes = List.of("hash-1", "hash-2").iterator();
        var path = path(() -> city(hashes.next()));

        refused(() -> path.answer(NONSENSE));
        refused(() -> path.answer(NONSENSE));

        assertThat(audit.decisions)
                .extracting(Decision::policySet)
                .containsExactly("hash-1", "hash-2");
    }

    private QueryPath path(Supplier<PolicyEngine> inForce) {
        return new QueryPath(
                inForce, harness.execution, audit, _ -> "digest", InstantSource.fixed(NOW));
    }

    private static AnswerRefusedException refused(ThrowingCallable asking) {
        return catchThrowableOfType(AnswerRefusedException.class, asking);
    }

    private static PolicyEngine brokenPolicies() {
        throw new IllegalStateException("secret");
    }

    private static PolicyEngine emptyCity() {
        return city("hash-1");
    }

    private static PolicyEngine city(String hash) {
        var city =
                new City(
                        "nowhere", "Nowhere", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                        Map.of(), Map.of());
        return new PolicyEngine(new PolicySet(city, List.of(), hash), (_, _) -> Optional.empty());
    }
}
