package city.gatehouse.gateway.promise;

import city.gatehouse.gateway.prove.house.HouseStore;
import city.gatehouse.gateway.store.trino.TrinoCluster;
import city.gatehouse.gateway.store.trino.TrinoHouses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** What Gatehouse is attacked with, where the data are in a Trino. */
@Tag("slow")
class TrinoAdversarialTest extends AdversarialTest {
    private final TrinoCluster cluster = TrinoCluster.start("data");

    @Override
    HouseStore stores() {
        return new TrinoHouses(cluster);
    }

    @AfterAll
    void end() {
        cluster.close();
    }
}
