package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.gateway.configuration.StorePlaces;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import city.gatehouse.gateway.store.trino.TrinoCluster;
import city.gatehouse.gateway.store.trino.TrinoHouses;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Promise 1 where taps are in a PostgreSQL, bicycle trips in a Trino and the rest in a DuckDB. */
@Tag("slow")
class ThreeStoresGovernedViewTest extends GovernedViewTest {
    private final PostgreSqlServer server = PostgreSqlServer.start();
    private final TrinoCluster cluster = TrinoCluster.start("data");

    private record Three(PostgreSqlHouses registry, TrinoHouses archive) implements HouseStore {
        @Override
        public String declared() {
            return HouseStore.DUCKDB.declared()
                    + "\n  registry: {kind: postgresql}\n  archive: {kind: trino}";
        }

        @Override
        public Map<String, String> elsewhere() {
            return Map.of("mobility.taps", "registry", "mobility.bike_trips", "archive");
        }

        @Override
        public StorePlaces place(String house, Path data) {
            return new StorePlaces(
                    Map.of(),
                    Map.of(
                            "registry", address(registry, house, data),
                            "archive", address(archive, house, data)));
        }

        private static ServerAddress address(HouseStore store, String house, Path data) {
            return Objects.requireNonNull(store.place(house, data).servers().get("rivermouth"));
        }
    }

    @Override
    HouseStore stores() {
        return new Three(
                new PostgreSqlHouses(server, "three_"),
                new TrinoHouses(cluster, "mobility.bike_trips"::equals));
    }

    @AfterAll
    void end() {
        cluster.close();
        server.close();
    }
}
