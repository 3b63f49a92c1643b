package city.gatehouse.engine.dialect;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A real Trino in a process of its own. */
record TrinoCluster(Process process, String url) implements AutoCloseable {
    private static final Path START =
            Path.of("../gateway/trino/start").toAbsolutePath().normalize();
    private static final String READY = "trino ready ";

    /** Starts one; the test is skipped where it does not start. */
    static TrinoCluster start() throws IOException {
        var process =
                new ProcessBuilder(START.toString())
                        .redirectError(File.createTempFile("trino", ".log"))
                        .start();
        var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
        Assumptions.assumeTrue(
                said != null && said.startsWith(READY), "SKIPPED: no Trino came up from " + START);
        return new TrinoCluster(process, said.substring(READY.length()));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
