package city.gatehouse.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.audit.chain.AuditReader;
import city.gatehouse.gateway.audit.format.Body;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.ReadinessCode;
import city.gatehouse.gateway.state.OwnerOnly;
import city.gatehouse.policy.reader.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {
    @TempDir Path directory;
    private SmallCity city;

    @BeforeEach
    void writeCity() throws IOException {
        city = SmallCity.in(directory.resolve("city"));
    }

    @Test
    void theFirstStartMakesWhatIsNeededAndTheNextFindsIt() {
        String secret;
        try (var gateway = city.open()) {
            var made =
                    gateway.credentials()
                            .generateMissing(gateway.policies().city().accounts().keySet());
            secret = made.values().iterator().next().inClear();
            assertThat(made.keySet()).containsExactly("analyst");
        }

        try (var gateway = city.open()) {
            assertThat(gateway.interrupted()).isEmpty();
            var account = gateway.identity().authenticate("analyst", secret, "http", "local");
            assertThat(gateway.identity().session(account, Optional.empty(), "http", "local"))
                    .extracting(session -> session.purpose())
                    .isEqualTo("planning");
        }
    }

    @Test
    void nothingInTheDataDirectoryIsForOthers() throws IOException {
        city.open().close();

        try (var files = Files.walk(city.data())) {
            for (var file : files.toList()) {
                assertThat(OwnerOnly.isOpenToOthers(file)).as(file.toString()).isFalse();
            }
        }
    }

    @Test
    void documentsWithAnErrorKeepItFromOpeningAndAreTold() throws IOException {
        city.write("policy.yaml", city.read("policy.yaml").replace("planning\n", "plannign\n"));

        assertThatThrownBy(city::open)
                .isInstanceOfSatisfying(
                        NotReadyException.class,
                        e -> {
                            assertThat(e.problems())
                                    .extracting(p -> p.code())
                                    .containsExactly(ReadinessCode.POLICIES);
                            assertThat(e.findings()).anyMatch(Finding::isError);
                        });
    }

    @Test
    void aStoreThatIsNotThereKeepsItFromOpening() throws IOException {
        Files.delete(city.folder().resolve("visits.csv"));

        assertNotReady(city::open, ReadinessCode.STORE);
    }

    @Test
    void aMissingMasterKeyKeepsItFromOpening() throws IOException {
        city.open().close();
        Files.delete(city.data().resolve("master.key"));

        assertNotReady(city::open, ReadinessCode.MASTER_KEY_MISSING);
    }

    @Test
    void aRecordThatDoesNotVerifyKeepsItFromOpening() throws IOException {
        city.open().close();
        var segment = city.data().resolve("audit/main/00000001.avro");
        var bytes = Files.readAllBytes(segment);
        bytes[bytes.length - 40] ^= 1;
        Files.write(segment, bytes);

        assertNotReady(city::open, ReadinessCode.AUDIT);
    }

    @Test
    void stateThatIsNoDatabaseKeepsItFromOpening() throws IOException {
        city.open().close();
        Files.write(
                city.data().resolve("state.db"),
                "nonsense ".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertNotReady(city::open, ReadinessCode.STATE);
    }

    @Test
    void aHeadThatIsGoneIsMadeUpForByWhatTheStateRemembers() throws IOException {
        city.open().close();
        Files.delete(city.data().resolve("audit/main/head"));

        city.open().close();
    }

    @Test
    void filesBelowAPlaceholderAreFoundWhereTheConfigurationSays() throws IOException {
        city.write(
                "city.yaml",
                city.read("city.yaml").replace("visits.csv", "\"${shared}/visits.csv\""));
        var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.move(city.folder().resolve("visits.csv"), elsewhere.resolve("visits.csv"));

        assertNotReady(city::open, ReadinessCode.PLACEHOLDER);
        city.open(SmallCity.with(Map.of("shared", elsewhere))).close();
    }

    @Test
    void aGatewayBesideAnotherWritesAChainOfItsOwn() {
        try (var serving = city.open();
                var beside = city.open(GatewayConfiguration.DEFAULT.named("cli"))) {
            assertThat(serving.audit().reference(1)).isEqualTo("1");
            assertThat(beside.audit().reference(1)).isEqualTo("cli-1");
            assertNotReady(city::open, ReadinessCode.AUDIT);
        }
    }

    @Test
    void validDocumentsComeIntoForceAndAreRecorded() throws IOException {
        try (var gateway = city.open()) {
            var before = gateway.policies().hash();
            city.write("policy.yaml", city.read("policy.yaml").replace("first: 1", "first: 2"));

            assertThat(gateway.reload()).noneMatch(Finding::isError);

            assertThat(gateway.policies().hash()).isNotEqualTo(before);
            var bodies = new ArrayList<Body>();
            new AuditReader(city.data().resolve("audit"))
                    .read("main", (body, _) -> bodies.add(body));
            assertThat(bodies)
                    .anySatisfy(body ->
                            assertThat(body)
                                    .isInstanceOfSatisfying(
                                            Body.Decided.class,
                                            decided ->
                                                    assertThat(decided.decision().policySet())
                                                            .isEqualTo(gateway.policies().hash())));
        }
    }

    @Test
    void invalidDocumentsNeverReplaceThoseInForce() throws IOException {
        try (var gateway = city.open()) {
            var before = gateway.policies();
            city.write("policy.yaml", "policy: [");
            assertThat(gateway.reload()).anyMatch(Finding::isError);
            assertThat(gateway.policies()).isSameAs(before);

            Files.delete(city.folder().resolve("city.yaml"));
            assertThat(gateway.reload()).anyMatch(Finding::isError);
            assertThat(gateway.policies()).isSameAs(before);
        }
    }

    @Test
    void otherStoresNeedAnotherStart() throws IOException {
        try (var gateway = city.open()) {
            var before = gateway.policies();
            Files.copy(city.folder().resolve("visits.csv"), city.folder().resolve("other.csv"));
            city.write("city.yaml", city.read("city.yaml").replace("visits.csv", "other.csv"));

            assertNotReady(gateway::reload, ReadinessCode.STORE);

            assertThat(gateway.policies()).isSameAs(before);
        }
    }

    private static void assertNotReady(ThrowingCallable opening, ReadinessCode code) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        NotReadyException.class,
                        e ->
                                assertThat(e.problems())
                                        .extracting(problem -> problem.code())
                                        .isEqualTo(List.of(code)));
    }
}
