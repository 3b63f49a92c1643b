package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.configuration.ServerAddress;
import city.gatehouse.policy.catalog.Store;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real Trino in a process of its own. */
public record TrinoCluster(Process process, URI address) implements AutoCloseable {
    private static final Path START = Path.of("trino/start").toAbsolutePath();
    private static final String READY = "trino ready jdbc:";

    /**
     * Starts one; the test is skipped where it does not start.
     *
     * @param memories catalogs that are kept in memory, besides {@code memory}
     */
    public static TrinoCluster start(String... memories) {
        var command = new ArrayList<>(List.of(START.toString()));
        command.addAll(List.of(memories));
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(File.createTempFile("trino", ".log"))
                            .start();
            var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
            Assumptions.assumeTrue(
                    said != null && said.startsWith(READY),
                    "SKIPPED: no Trino came up from " + START);
            return new TrinoCluster(process, URI.create(said.substring(READY.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Connection connect(String catalog) throws SQLException {
        return DriverManager.getConnection("jdbc:" + address + "/" + catalog, "tester", null);
    }

    public ServerAddress address(String catalog) {
        return new ServerAddress(
                Store.Kind.TRINO,
                address.getHost(),
                address.getPort(),
                catalog,
                "reader",
                Optional.empty(),
                ServerAddress.Tls.DISABLE,
                Optional.empty());
    }

    /** Ends the cluster as if its machine were gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
