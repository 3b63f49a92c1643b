package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.store.postgresql.PostgreSqlHouses;
import city.gatehouse.gateway.store.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof over a PostgreSQL, and over a city whose data are scattered: answers are those of the
 * governed view, and tell no twins apart.
 */
@Tag("slow")
class OtherStoresProofTest {

    private static PostgreSqlServer server;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void overAServer() {
        StoreProof.of(folder, new PostgreSqlHouses(server, "one_"), 100, 0.9);
    }

    @Test
    void acrossStores() {
        StoreProof.of(folder, new ScatteredHouses(new PostgreSqlHouses(server, "two_")), 100, 0.9);
    }
}
