package city.gatehouse.gateway.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.Fronts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The attacks once more, through JDBC, a row at a time: what comes out is what QueryPath answers.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallFetchTest {
    private static final ListenerAddress ANY =
            new ListenerAddress("127.0.0.1", 0, Optional.empty());

    private final Map<String, Connection> connections = new HashMap<>();
    private House house;
    private Fronts fronts;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var raw = Eastbank.generate(folder.resolve("raw.duckdb"));
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("stores"));
        Files.copy(raw, data.resolve("stores").resolve("eastbank.duckdb"));
        var listening = GatewayConfiguration.DEFAULT.withData(data).listening(ANY, ANY);
        var source = new CitySource.Folder(Path.of("src/test/resources/cities/eastbank"));
        house =
                new House(
                        Gateway.open(
                                source,
                                listening,
                                InstantSource.fixed(House.NOW),
                                new SecureRandom()),
                        data);
        fronts = Fronts.start(house.gateway(), new SecureRandom(), "test");
    }

    @AfterAll
    void close() throws SQLException {
        for (var connection : connections.values()) {
            connection.close();
        }
        fronts.close();
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAttackIsAnsweredRowByRowAsItIsAtOnce() {
        return Attacks.on(Attacks.EASTBANK)
                .filter(c -> !c.expected().equals("refused PURPOSE"))
                .filter(c -> c.parameters().isEmpty() && !c.sql().isEmpty())
                .map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private void check(Case asked) throws SQLException {
        var atOnce = house.ask(asked);

        try (var statement = connection(asked).createStatement()) {
            statement.setFetchSize(1);
            try (var rows = statement.executeQuery(asked.sql())) {
                var rowByRow = Transcript.of(rows);

                assertThat(atOnce.refusal()).isEmpty();
                assertThat(rowByRow.sortedRows()).isEqualTo(atOnce.sortedRows());
            }
        } catch (SQLException e) {
            assertThat(atOnce.isRefused()).as(e.getMessage()).isTrue();
            assertThat(e.getMessage()).contains(atOnce.code());
        }
    }

    private Connection connection(Case asked) throws SQLException {
        var known = connections.get(asked.account() + " " + asked.purpose());
        if (known != null) {
            return known;
        }
        var secret = house.gateway().credentials().renew(asked.account()).inClear();
        var opened =
                DriverManager.getConnection(
                        "%s&user=%s&purpose=%s&password=%s"
                                .formatted(
                                        fronts.flightUri(),
                                        asked.account(),
                                        asked.purpose(),
                                        secret));
        connections.put(asked.account() + " " + asked.purpose(), opened);
        return opened;
    }
}
