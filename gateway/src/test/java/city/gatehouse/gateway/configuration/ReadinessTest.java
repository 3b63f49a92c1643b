package city.gatehouse.gateway.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {
    @TempDir Path directory;

    @Test
    void theDefaultsAreReady() {
        assertThat(Readiness.ofListeners(GatewayConfiguration.DEFAULT)).isEmpty();
        assertThat(Readiness.ofData(directory.resolve("new/.gatehouse"))).isEmpty();
    }

    @Test
    void aListenerForOtherMachinesNeedsTls() {
        var open = new ListenerAddress("0.0.0.0", 8815, Optional.empty());

        assertThat(Readiness.ofListeners(listening(open)))
                .extracting(Problem::code)
                .containsExactly(ReadinessCode.LISTENER_WITHOUT_TLS);
    }

    @Test
    void aLoopbackByAnotherNameNeedsNoTls() {
        for (var host : new String[] {"localhost", "127.0.0.2", "::1"}) {
            var local = new ListenerAddress(host, 8815, Optional.empty());
            assertThat(Readiness.ofListeners(listening(local))).isEmpty();
        }
    }

    @Test
    void tlsFilesAreThereAndTheKeyIsForItsOwner() throws IOException {
        var files = new TlsFiles(directory.resolve("chain.pem"), directory.resolve("key.pem"));
        var listener = new ListenerAddress("0.0.0.0", 8815, Optional.of(files));

        assertThat(Readiness.ofListeners(listening(listener))).hasSize(2);
        Files.createFile(files.certificates());
        Files.createFile(files.key());
        Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Readiness.ofListeners(listening(listener)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.help()).contains("chmod 600"));
        Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-------"));
        assertThat(Readiness.ofListeners(listening(listener))).isEmpty();
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsFound() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThat(Readiness.ofData(file))
                .extracting(Problem::code)
                .containsExactly(ReadinessCode.DATA_DIRECTORY);
    }

    private static GatewayConfiguration listening(ListenerAddress flight) {
        return GatewayConfiguration.DEFAULT.listening(flight, GatewayConfiguration.DEFAULT.http());
    }
}
