package city.gatehouse.trino;

import static io.trino.testing.TestingSession.testSession;

import io.airlift.log.Level;
import io.airlift.log.Logging;
import io.trino.plugin.memory.MemoryPlugin;
import io.trino.plugin.tpch.TpchPlugin;
import io.trino.testing.DistributedQueryRunner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Trino of one coordinator and two workers in this process, with the catalogs {@code tpch} and
 * {@code memory}, and others of memory that are named. It says on stdout where it listens, and stops when its stdin ends.
 */
public final class TrinoCluster {
    private TrinoCluster() {}

    public static void main(String[] arguments) throws Exception {
        // Trino takes stdout for its log.
        var said = System.out;
        Logging.initialize().setLevel("io", Level.WARN);
        var builder = DistributedQueryRunner.builder(testSession()).setWorkerCount(2);
        var memories = new ArrayList<>(List.of("memory"));
        for (var argument : arguments) {
            if (argument.matches("[0-9]+")) {
                builder.addCoordinatorProperty("http-server.http.port", argument);
            } else {
                memories.add(argument);
            }
        }
        try (var cluster = builder.build()) {
            cluster.installPlugin(new TpchPlugin());
            cluster.createCatalog("tpch", "tpch", Map.of("tpch.double-type-mapping", "DECIMAL"));
            cluster.installPlugin(new MemoryPlugin());
            for (var memory : memories) {
                cluster.createCatalog(memory, "memory", Map.of("memory.max-data-per-node", "1GB"));
            }
            var address = cluster.getCoordinator().getBaseUrl();
            said.println(
                    "trino ready jdbc:trino://" + address.getHost() + ":" + address.getPort());
            said.flush();
            waitForTheEnd();
        }
        System.exit(0);
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {}
    }
}
