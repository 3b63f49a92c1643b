package city.gatehouse.gateway.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.configuration.ServerAddress.Tls;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTest {
    private static final Path FOLDER = Path.of("/etc/gatehouse");

    @Test
    void everyDefault() {
        var configuration = read("gateway: main").configuration().orElseThrow();

        assertThat(configuration).isEqualTo(GatewayConfiguration.DEFAULT);
        assertThat(configuration)
                .isEqualTo(
                        new GatewayConfiguration(
                                "main",
                                Optional.empty(),
                                Optional.empty(),
                                new ListenerAddress("127.0.0.1", 8815, Optional.empty()),
                                new ListenerAddress("127.0.0.1", 8816, Optional.empty()),
                                new QueryLimits(
                                        Duration.ofMinutes(5),
                                        536_870_912L,
                                        10_000_000L,
                                        4_294_967_296L,
                                        16,
                                        Duration.ofSeconds(30)),
                                new EngineLimits(
                                        2_147_483_648L,
                                        OptionalInt.empty(),
                                        10_737_418_240L,
                                        32,
                                        Duration.ofSeconds(30)),
                                new EngineLimits(
                                        536_870_912L,
                                        OptionalInt.empty(),
                                        10_737_418_240L,
                                        1,
                                        Duration.ofSeconds(30)),
                                StorePlaces.NONE,
                                Duration.ofMinutes(15)));
    }

    @Test
    void everyProperty() {
        var configuration =
                read("""
                gateway: east
                data: state
                master-key: /run/secrets/master.key
                flight:
                  host: 10.0.0.5
                  port: 9915
                  tls: {certificates: tls/chain.pem, key: tls/key.pem}
                http: {host: localhost, port: 0}
                limits:
                  timeout: 90 s
                  memory: 64 MiB
                  rows: 5000
                  size: 100 KiB
                  running: 4
                  patience: 250 ms
                stores:
                  memory: 1 GiB
                  threads: 3
                  spill: 2 TiB
                  connections: 7
                  patience: 2 min
                residual: {memory: 32MiB, threads: 1, spill: 1 GiB, patience: 1 h}
                placeholders: {shared: ../shared/data}
                drift-every: 1 h
                servers:
                  taps:
                    url: postgresql://db.example:5433/taps
                    user: reader
                    password-file: secrets/taps
                    root-certificate: tls/ca.pem
                  here: {url: "postgresql://localhost/here", user: me}
                  there: {url: "postgresql://[::2]/there", user: me, tls: require}
                """)
                        .configuration()
                        .orElseThrow();

        assertThat(configuration)
                .isEqualTo(
                        new GatewayConfiguration(
                                "east",
                                Optional.of(Path.of("/etc/gatehouse/state")),
                                Optional.of(Path.of("/run/secrets/master.key")),
                                new ListenerAddress(
                                        "10.0.0.5",
                                        9915,
                                        Optional.of(
                                                new TlsFiles(
                                                        Path.of("/etc/gatehouse/tls/chain.pem"),
                                                        Path.of("/etc/gatehouse/tls/key.pem")))),
                                new ListenerAddress("localhost", 0, Optional.empty()),
                                new QueryLimits(
                                        Duration.ofSeconds(90),
                                        67_108_864L,
                                        5000,
                                        102_400,
                                        4,
                                        Duration.ofMillis(250)),
                                new EngineLimits(
                                        1_073_741_824L,
                                        OptionalInt.of(3),
                                        2_199_023_255_552L,
                                        7,
                                        Duration.ofMinutes(2)),
                                new EngineLimits(
                                        33_554_432L,
                                        OptionalInt.of(1),
                                        1_073_741_824L,
                                        1,
                                        Duration.ofHours(1)),
                                new StorePlaces(
                                        Map.of("shared", Path.of("/etc/shared/data")),
                                        Map.of(
                                                "taps",
                                                new ServerAddress(
                                                        Store.Kind.POSTGRESQL,
                                                        "db.example",
                                                        5433,
                                                        "taps",
                                                        "reader",
                                                        Optional.of(
                                                                Path.of(
                                                                        "/etc/gatehouse/secrets/taps")),
                                                        Tls.VERIFY_FULL,
                                                        Optional.of(
                                                                Path.of(
                                                                        "/etc/gatehouse/tls/ca.pem"))),
                                                "here",
                                                address("localhost", "here", Tls.DISABLE),
                                                "there",
                                                address("[::2]", "there", Tls.REQUIRE))),
                                Duration.ofHours(1)));
    }

    @Test
    void allFindingsComeAtOnceEachWithItsPlace() {
        var findings =
                read("""
                gateway: Main Gate
                flihgt: {port: 1}
                http: {port: 70000}
                limits: {timeout: soon, rows: 0}
                stores: {memory: 2 bananas}
                """)
                        .findings();

        assertThat(findings)
                .extracting(finding -> finding.position().line() + " " + finding.code())
                .containsExactly(
                        "1 bad-value",
                        "2 unknown-key",
                        "3 bad-value",
                        "4 bad-value",
                        "4 bad-value",
                        "5 bad-value");
        assertThat(findings).allMatch(Finding::isError);
        assertThat(findings.get(1).help()).contains("flight");
    }

    @Test
    void aStoreWithTooLittleMemoryIsFound() {
        assertThat(read("gateway: main\nstores: {memory: 1 MiB}").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.position().line()).isEqualTo(2));
    }

    @Test
    void anEmptyAMissingAndADoubleFileAreFound(@TempDir Path directory) {
        assertThat(read("").findings()).isNotEmpty();
        assertThat(read("# nothing").findings()).isNotEmpty();
        assertThat(read("gateway: a\n---\ngateway: b").findings()).isNotEmpty();
        assertThat(read("gateway: main\n  x").findings()).isNotEmpty();
        var missing = ConfigurationReader.read(directory.resolve("gatehouse.yaml"));
        assertThat(missing.configuration()).isEmpty();
        assertThat(missing.findings()).extracting(Finding::code).containsExactly("unreadable-file");
    }

    private static ConfigurationReading read(String text) {
        var reading = ConfigurationReader.read(Document.of("gatehouse.yaml", text), FOLDER);
        assertThat(reading.configuration().isPresent()).isEqualTo(reading.findings().isEmpty());
        return reading;
    }

    private static ServerAddress address(String host, String database, Tls tls) {
        return new ServerAddress(
                Store.Kind.POSTGRESQL,
                host,
                5432,
                database,
                "me",
                Optional.empty(),
                tls,
                Optional.empty());
    }
}
