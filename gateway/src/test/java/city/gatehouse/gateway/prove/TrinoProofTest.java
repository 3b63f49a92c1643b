package city.gatehouse.gateway.prove;

import city.gatehouse.gateway.store.trino.TrinoCluster;
import city.gatehouse.gateway.store.trino.TrinoHouses;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof over a Trino. It is told less than the other stores, so that more is brought to the
 * gateway, and some of that takes too long there.
 */
@Tag("slow")
class TrinoProofTest {
    @Test
    void overACluster(@TempDir Path folder) {
        try (var cluster =
                TrinoCluster.start("house", "twin_treated", "twin_plain", "twin_grouped")) {
            StoreProof.of(folder, new TrinoHouses(cluster), 50, 0.6);
        }
    }
}
