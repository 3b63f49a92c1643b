package city.gatehouse.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.SelfSigned;
import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.configuration.NotReadyException;
import city.gatehouse.gateway.configuration.TlsFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both fronts before a whole gateway. */
class FrontsTest {
    private static final ListenerAddress ANY =
            new ListenerAddress("127.0.0.1", 0, Optional.empty());

    @TempDir Path directory;
    private SmallCity city;
    private Gateway gateway;
    private Fronts fronts;
    private String secret;

    @BeforeEach
    void open() throws IOException {
        city = SmallCity.in(directory.resolve("city"));
        gateway = city.open(listening(ANY));
        secret = gateway.credentials().renew("analyst").inClear();
        fronts = Fronts.start(gateway, new SecureRandom(), "1.2.3");
    }

    @AfterEach
    void close() {
        fronts.close();
        gateway.close();
    }

    @Test
    void bothFrontsGiveTheSameGovernedAnswer() throws Exception {
        String sql =
                "SELECT resident_id, visitor, branch FROM library.visits WHERE branch = 'Branch 1'";
        var overJdbc = new ArrayList<List<String>>();
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                overJdbc.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }

        var overHttp = new ArrayList<List<String>>();
        post(sql, "text/csv")
                .body()
                .lines()
                .skip(1)
                .forEach(line -> overHttp.add(List.of(line.split(","))));

        assertThat(overJdbc).hasSize(18).containsExactlyInAnyOrderElementsOf(overHttp);
        assertThat(overJdbc)
                .allSatisfy(row -> {
                    assertThat(row.get(0)).hasSizeGreaterThan(20);
                    assertThat(row.get(1)).hasSize(4).endsWith("***");
                });
    }

    @Test
    void answersSayWhatProtectsThemAndWhereTheyAreOnRecord() throws Exception {
        var response = post("SELECT count(*) AS n FROM library.visits", "application/json");

        assertThat(response.headers().firstValue("Gatehouse-Reference").orElseThrow())
                .matches("\\d+");
        assertThat(response.headers().firstValue("Gatehouse-Protection").orElseThrow())
                .startsWith("Controlled");
        assertThat(response.body()).contains("\"rows\":[\n{\"n\":51}\n]");
    }

    @Test
    void parametersGoTheWholeWay() throws SQLException {
        try (Connection connection = connect();
                var statement =
                        connection.prepareStatement(
                                "SELECT count(*) FROM library.visits WHERE branch = ?")) {
            for (int branch = 0; branch < 3; branch++) {
                statement.setString(1, "Branch " + branch);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThat(rows.getLong(1)).isBetween(16L, 18L);
                }
            }
        }
    }

    @Test
    void hiddenAndMissingNamesAreToldInTheSameWordsThroughBothFronts() throws Exception {
        String hidden = refusal("SELECT secret FROM library.visits");
        String missing = refusal("SELECT nowhere FROM library.visits");

        assertThat(hidden.replace("secret", "nowhere")).isEqualTo(missing);
        assertThat(post("SELECT nowhere FROM library.visits", "text/csv").body())
                .contains("\"code\":\"UNKNOWN_NAME\"", "\"position\":{\"line\":1,\"column\":8}");
    }

    @Test
    void metadataIsTheCatalogs() throws SQLException {
        try (Connection connection = connect();
                ResultSet columns =
                        connection.getMetaData().getColumns(null, "library", "visits", null)) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME") + " " + columns.getString("TYPE_NAME"));
            }
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "resident_id VARCHAR", "visitor VARCHAR", "branch VARCHAR");
        }
    }

    @Test
    void aStatementPreparedUnderOnePolicyIsExecutedUnderTheNext() throws Exception {
        try (Connection connection = connect();
                var narrow = connection.prepareStatement("SELECT visitor FROM library.visits");
                var all = connection.prepareStatement("SELECT * FROM library.visits")) {
            city.write(
                    "policy.yaml",
                    city.read("policy.yaml").replace("      visitor: {partial: {first: 1}}\n", ""));
            assertThat(gateway.reload()).noneMatch(finding -> finding.isError());

            assertThatThrownBy(() -> drain(narrow.executeQuery()))
                    .hasStackTraceContaining("UNKNOWN_NAME");
            assertThatThrownBy(() -> drain(all.executeQuery()))
                    .hasStackTraceContaining("have changed since it was prepared");
        }
    }

    @Test
    void anAccountThatIsTakenOutIsOutOfItsOpenConnections() throws Exception {
        try (Connection connection = connect()) {
            drain(connection.createStatement().executeQuery("SELECT branch FROM library.visits"));
            city.write(
                    "city.yaml",
                    city.read("city.yaml")
                            .replace(
                                    "  analyst: {title: An analyst,",
                                    "  other: {title: An analyst,"));
            assertThat(gateway.reload()).noneMatch(finding -> finding.isError());

            assertThatThrownBy(() -> drain(connection.createStatement().executeQuery("SELECT 1")))
                    .hasStackTraceContaining("CREDENTIALS");
        }
    }

    @Test
    void wrongCredentialsComeNowhere() throws Exception {
        assertThatThrownBy(() ->
                        DriverManager.getConnection(
                                fronts.flightUri() + "&user=analyst&password=wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CREDENTIALS");
        secret = "wrong";
        assertThat(post("SELECT 1", "text/csv").statusCode()).isEqualTo(401);
    }

    @Test
    void otherMachinesAreNotListenedToWithoutTls() {
        var open = new ListenerAddress("0.0.0.0", 0, Optional.empty());
        try (var other = city.open(listening(open).named("other"))) {
            assertThatThrownBy(() -> Fronts.start(other, new SecureRandom(), "1.2.3"))
                    .isInstanceOf(NotReadyException.class);
        }
    }

    @Test
    void bothFrontsSpeakTls() throws Exception {
        var tls = SelfSigned.certificate(directory, "listener");
        var listener = new ListenerAddress("localhost", 0, Optional.of(tls));
        try (var other = city.open(listening(listener).named("other"));
                var secured = Fronts.start(other, new SecureRandom(), "1.2.3")) {
            assertThat(secured.flightUri().toString()).contains("useEncryption=true");
            try (var connection =
                            DriverManager.getConnection(
                                    secured.flightUri()
                                            + "&useSystemTrustStore=false&tlsRootCerts="
                                            + tls.certificates()
                                            + "&user=analyst&password="
                                            + secret);
                    var rows = connection.createStatement().executeQuery("SELECT 1 AS one")) {
                assertThat(rows.next()).isTrue();
            }
            try (var client = HttpClient.newBuilder().sslContext(trusting(tls)).build()) {
                var response =
                        client.send(
                                HttpRequest.newBuilder(URI.create(secured.httpUri() + "/health"))
                                        .build(),
                                BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(200);
            }
        }
    }

    private String refusal(String sql) {
        try (Connection connection = connect()) {
            connection.createStatement().executeQuery(sql);
            throw new AssertionError("answered");
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage()).replaceAll("reference \\d+", "reference");
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                fronts.flightUri() + "&user=analyst&purpose=planning&password=" + secret);
    }

    private HttpResponse<String> post(String sql, String accept) throws Exception {
        String pair = "analyst:" + secret;
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(fronts.httpUri() + "/query"))
                            .header("Content-Type", "application/json")
                            .header("Accept", accept)
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(
                                                            pair.getBytes(StandardCharsets.UTF_8)))
                            .POST(HttpRequest.BodyPublishers.ofString("{\"sql\":\"" + sql + "\"}"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static GatewayConfiguration listening(ListenerAddress at) {
        return GatewayConfiguration.DEFAULT.listening(at, at);
    }

    private static SSLContext trusting(TlsFiles tls) throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(tls.certificates())) {
            trusted.setCertificateEntry(
                    "listener", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
