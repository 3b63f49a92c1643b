package city.gatehouse.gateway.discover.drift;

import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.gateway.CitySource;
import city.gatehouse.gateway.Gateway;
import city.gatehouse.gateway.SmallCity;
import city.gatehouse.gateway.configuration.GatewayConfiguration;
import city.gatehouse.gateway.configuration.ListenerAddress;
import city.gatehouse.gateway.front.Fronts;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.policy.catalog.City;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drift is counted for those who run the gateway, and names nothing that is hidden. */
class DriftMetricsTest {
    private static final ListenerAddress ANY =
            new ListenerAddress("127.0.0.1", 0, Optional.empty());

    @TempDir Path directory;
    private SmallCity city;

    /** A city whose catalog does not have the column `visitor`. */
    @BeforeEach
    void prepare() throws IOException {
        city = SmallCity.in(directory.resolve("city"));
        city.write(
                "visits.yaml",
                city.read("visits.yaml").replace("  visitor: text direct-identifier\n", ""));
        city.write(
                "policy.yaml",
                city.read("policy.yaml").replace("      visitor: {partial: {first: 1}}\n", ""));
        city.write(
                "city.yaml",
                city.read("city.yaml")
                        + "  operator: {title: Runs it, purposes: [planning], capabilities: [operates]}\n");
    }

    @Test
    void theOperatorSeesWhatIsCountedAndTheAnalystSeesNoSuchPath() throws Exception {
        try (var gateway = city.open(listening());
                var fronts = Fronts.start(gateway, new SecureRandom(), "1.2.3");
                var client = HttpClient.newHttpClient()) {
            var counted = counted(client, gateway, fronts);
            var analyst = get(client, gateway, fronts, "analyst", "/metrics");
            var nowhere = get(client, gateway, fronts, "analyst", "/nowhere");

            assertThat(counted)
                    .contains(
                            "gatehouse_catalog_drift{dataset=\"library.visits\",kind=\"added-column\",store=\"main\"} 1.0",
                            "gatehouse_catalog_readable{store=\"main\"} 1.0")
                    .doesNotContain("visitor");
            assertThat(analyst.statusCode()).isEqualTo(404);
            assertThat(analyst.body()).isEqualTo(nowhere.body());
        }
    }

    @Test
    void aStoreThatDoesNotAnswerIsCountedAndWhatWasFoundStays() {
        var described = described();
        var store = TestStores.openFiles(city.folder(), Map.of("library.visits", "visits.csv"));
        var registry = new SimpleMeterRegistry();
        try (var watch =
                new DriftWatch(
                        () -> described, Map.<String, DataStore>of("main", store), registry)) {
            watch.look();
            assertThat(readable(registry)).isEqualTo(1);

            store.close();
            watch.look();

            assertThat(readable(registry)).isZero();
            assertThat(registry.get("gatehouse.catalog.drift").gauge().value()).isEqualTo(1);
        }
    }

    private static double readable(SimpleMeterRegistry registry) {
        return registry.get("gatehouse.catalog.readable").gauge().value();
    }

    private City described() {
        return new CitySource.Folder(city.folder()).read().set().orElseThrow().city();
    }

    /** The first look runs beside what starts. */
    private static String counted(HttpClient client, Gateway gateway, Fronts fronts)
            throws Exception {
        var body = "";
        for (int i = 0; i < 100 && !body.contains("gatehouse_catalog_drift{"); i++) {
            body = get(client, gateway, fronts, "operator", "/metrics").body();
            Thread.sleep(Duration.ofMillis(50));
        }
        return body;
    }

    private static HttpResponse<String> get(
            HttpClient client, Gateway gateway, Fronts fronts, String account, String path)
            throws Exception {
        var shown = account + ":" + gateway.credentials().renew(account).inClear();
        var request =
                HttpRequest.newBuilder(fronts.httpUri().resolve(path))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        shown.getBytes(StandardCharsets.UTF_8)))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static GatewayConfiguration listening() {
        return GatewayConfiguration.DEFAULT.listening(ANY, ANY);
    }
}
