package city.gatehouse.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.audit.AuditLog;
import city.gatehouse.gateway.audit.AuditUnavailableException;
import city.gatehouse.gateway.audit.Decision;
import city.gatehouse.gateway.audit.Outcome;
import city.gatehouse.gateway.state.State;
import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.City;
import city.gatehouse.policy.catalog.Purpose;
import city.gatehouse.policy.refusal.RefusalCode;
import city.gatehouse.policy.refusal.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
    private static final int FEW_ITERATIONS = 1000;

    @TempDir Path directory;
    private State state;
    private Credentials credentials;
    private Identity identity;
    private Instant now = Instant.parse("2026-06-30T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final Recorded audit = new Recorded();
    private PolicySet inForce = city(account("analyst", Optional.empty(), "planning"));

    @BeforeEach
    void open() {
        state = State.open(directory.resolve("state.db"));
        credentials = new Credentials(state, new SecureRandom(), clock, FEW_ITERATIONS);
        identity = new Identity(() -> inForce, credentials, audit, clock);
    }

    @AfterEach
    void close() {
        state.close();
    }

    @Test
    void everyAccountWithoutACredentialGetsOneOnce() {
        var made = credentials.generateMissing(List.of("analyst", "officer"));
        var again = credentials.generateMissing(List.of("analyst", "officer", "new"));

        assertThat(made.keySet()).containsExactly("analyst", "officer");
        assertThat(again.keySet()).containsExactly("new");
        assertThat(made.values())
                .allSatisfy(secret ->
                        assertThat(secret.inClear()).matches("[0-9a-z]{6}(-[0-9a-z]{6}){3}"));
        assertThat(made.values()).extracting(Secret::inClear).doesNotHaveDuplicates();
        assertThat(made.values())
                .allSatisfy(secret -> assertThat(made.toString()).doesNotContain(secret.inClear()));
    }

    @Test
    void theRightCredentialIsTheAccount() {
        var secret = secret("analyst");

        var account = identity.authenticate("analyst", secret, "flight", "10.0.0.1");

        assertThat(account.name()).isEqualTo("analyst");
        assertThat(audit.decisions).isEmpty();
    }

    @Test
    void wrongUnknownAndMissingAreRefusedInTheSameWordsAndRecorded() {
        secret("analyst");
        secret("stranger");
        inForce =
                city(
                        account("analyst", Optional.empty(), "planning"),
                        account("unset", Optional.empty(), "planning"));

        var texts = new ArrayList<String>();
        for (var name : List.of("analyst", "nobody", "stranger", "unset")) {
            assertThatThrownBy(() -> identity.authenticate(name, "guess", "http", "10.0.0.1"))
                    .isInstanceOf(RefusedException.class)
                    .satisfies(e -> texts.add(String.valueOf(e.getMessage())));
        }

        assertThat(texts).hasSize(4).containsOnly(texts.getFirst());
        assertThat(audit.decisions)
                .hasSize(4)
                .allSatisfy(decision -> {
                    assertThat(decision.kind()).isEqualTo(Decision.Kind.LOGIN);
                    assertThat(decision.verdict())
                            .isEqualTo(new Decision.Verdict.Refused(RefusalCode.CREDENTIALS));
                    assertThat(decision.peer()).isEqualTo("10.0.0.1");
                });
        assertThat(audit.decisions)
                .extracting(Decision::account)
                .as("a name that is no account can be a secret in the wrong field")
                .containsExactly("analyst", "", "", "unset");
    }

    @Test
    void aReplacedOrRevokedCredentialIsForgottenAtOnce() {
        var old = secret("analyst");
        identity.authenticate("analyst", old, "http", "local");
        var renewed = credentials.renew("analyst").inClear();

        assertRefused(
                RefusalCode.CREDENTIALS,
                () -> identity.authenticate("analyst", old, "http", "local"));
        identity.authenticate("analyst", renewed, "http", "local");
        assertThat(credentials.revoke("analyst")).isTrue();
        assertRefused(
                RefusalCode.CREDENTIALS,
                () -> identity.authenticate("analyst", renewed, "http", "local"));
    }

    @Test
    void anAccountTakenOutOfTheCityIsNotKnownAnyMore() {
        var secret = secret("analyst");
        var account = identity.authenticate("analyst", secret, "http", "local");
        inForce = city();

        assertRefused(
                RefusalCode.CREDENTIALS,
                () -> identity.authenticate("analyst", secret, "http", "local"));
        assertRefused(
                RefusalCode.CREDENTIALS,
                () -> identity.session(account, Optional.of("planning"), "http", "local"));
        assertRefused(RefusalCode.CREDENTIALS, () -> identity.trusted("analyst", "cli", "local"));
    }

    @Test
    void whoeverGuessesTooOftenHasToWaitAndNobodyElse() {
        var secret = secret("analyst");
        for (int i = 0; i < 10; i++) {
            assertRefused(
                    RefusalCode.CREDENTIALS,
                    () -> identity.authenticate("analyst", "guess", "http", "10.0.0.1"));
        }

        assertRefused(
                RefusalCode.CREDENTIALS,
                () -> identity.authenticate("analyst", secret, "http", "10.0.0.1"));
        identity.authenticate("analyst", secret, "http", "10.0.0.2");
        identity.authenticate("analyst", secret, "http", "10.0.0.1");
    }

    @Test
    void theWaitOfWhoeverGuessedEnds() {
        var secret = secret("analyst");
        for (int i = 0; i < 10; i++) {
            assertRefused(
                    RefusalCode.CREDENTIALS,
                    () -> identity.authenticate("analyst", "guess", "http", "10.0.0.1"));
        }
        now = now.plus(Duration.ofMinutes(5));

        identity.authenticate("analyst", secret, "http", "10.0.0.1");
    }

    @Test
    void aPurposeThatIsNotTheAccountsAndOneThatIsNoneAreToldInTheSameWords() {
        var analyst = account("analyst", Optional.empty(), "planning");
        inForce = city(analyst);

        var texts = new ArrayList<String>();
        for (var purpose : List.of("research", "no-such-purpose", "secret words")) {
            assertThatThrownBy(() ->
                            identity.session(analyst, Optional.of(purpose), "flight", "local"))
                    .isInstanceOf(RefusedException.class)
                    .satisfies(e -> texts.add(String.valueOf(e.getMessage())));
        }

        assertThat(texts).hasSize(3).containsOnly(texts.getFirst());
        assertThat(audit.decisions)
                .extracting(Decision::purpose)
                .containsExactly("research", "", "");
    }

    @Test
    void whereNoPurposeIsNamedItIsTheDefaultOrTheOnlyOne() {
        var only = account("only", Optional.empty(), "planning");
        var several = account("several", Optional.of("research"), "planning", "research");
        var undecided = account("undecided", Optional.empty(), "planning", "research");
        inForce = city(only, several, undecided);

        assertThat(identity.session(only, Optional.empty(), "cli", "local").purpose())
                .isEqualTo("planning");
        assertThat(identity.session(several, Optional.empty(), "cli", "local").purpose())
                .isEqualTo("research");
        assertThat(identity.session(several, Optional.of("planning"), "cli", "local").purpose())
                .isEqualTo("planning");
        assertRefused(
                RefusalCode.PURPOSE,
                () -> identity.session(undecided, Optional.empty(), "cli", "local"));
    }

    @Test
    void aRefusalThatCannotBeRecordedSaysSo() {
        audit.unavailable = true;

        assertRefused(
                RefusalCode.RECORD_UNAVAILABLE,
                () -> identity.authenticate("analyst", "guess", "http", "local"));
    }

    @Test
    void noSecretIsKeptInClear() throws IOException {
        var secret = secret("analyst");
        identity.authenticate("analyst", secret, "http", "local");

        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret);
            }
        }
    }

    @Test
    void aHashTakesAsManyRoundsAsItShould() {
        assertThat(PasswordHash.ITERATIONS).isGreaterThanOrEqualTo(600_000);
        assertThat(
                        PasswordHash.of("secret", new byte[16], PasswordHash.ITERATIONS)
                                .matches("secret"))
                .isTrue();
    }

    private String secret(String account) {
        return credentials.renew(account).inClear();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }

    private static Account account(String name, Optional<String> byDefault, String... purposes) {
        return new Account(name, name, Set.of(), List.of(purposes), byDefault, Map.of(), Set.of());
    }

    private static PolicySet city(Account... accounts) {
        var byName = new LinkedHashMap<String, Account>();
        for (var account : accounts) {
            byName.put(account.name(), account);
        }
        var purposes = new LinkedHashMap<String, Purpose>();
        for (var name : List.of("planning", "research")) {
            purposes.put(name, new Purpose(name, name, Optional.empty(), Optional.empty()));
        }
        var city =
                new City(
                        "test", "Test", Map.of(), purposes, Map.of(), Map.of(), byName, Map.of(),
                        Map.of());
        return new PolicySet(city, List.of(), "cafe");
    }

    private static final class Recorded implements AuditLog {
        private final List<Decision> decisions = new ArrayList<>();
        private boolean unavailable;

        @Override
        public long decide(Decision decision) {
            if (unavailable) {
                throw new AuditUnavailableException("full");
            }
            decisions.add(decision);
            return decisions.size();
        }

        @Override
        public void outcome(Outcome outcome) {
            throw new AssertionError("a login has no outcome");
        }

        @Override
        public String reference(long number) {
            return Long.toString(number);
        }
    }
}
