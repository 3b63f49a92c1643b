package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Promise 3 where the data are in a PostgreSQL. */
@Tag("slow")
class PostgreSqlNoOracleTest extends NoOracleTest {
    private final PostgreSqlServer server = PostgreSqlServer.start();

    @Override
    HouseStore stores() {
        return new PostgreSqlHouses(server, "house_");
    }

    @AfterAll
    void end() {
        server.close();
    }
}
