package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.prove.ScatteredHouses;
import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Promise 1 where the data are in a PostgreSQL, in files and in a DuckDB. */
@Tag("slow")
class ScatteredGovernedViewTest extends GovernedViewTest {
    private final PostgreSqlServer server = PostgreSqlServer.start();

    @Override
    HouseStore stores() {
        return new ScatteredHouses(new PostgreSqlHouses(server, "scattered_"));
    }

    @AfterAll
    void end() {
        server.close();
    }
}
