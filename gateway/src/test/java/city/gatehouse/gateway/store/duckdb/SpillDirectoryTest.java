package city.gatehouse.gateway.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillDirectoryTest {
    @TempDir private Path parent;

    @Test
    void isForItsOwnerOnlyAndGoesWhenClosed() throws IOException {
        var spill = SpillDirectory.open(parent, "main");
        Files.writeString(spill.path().resolve("duckdb_temp_storage-0.tmp"), "raw");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spill.path())))
                .isEqualTo("rwx------");
        spill.close();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatABrokenGatewayLeftIsDeletedAndWhatIsInUseStays() throws IOException {
        var left = Files.createDirectory(parent.resolve("main-123"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("duckdb_temp_storage-0.tmp"), "raw");
        var other = Files.createDirectory(parent.resolve("not-ours"));
        try (var first = SpillDirectory.open(parent, "main");
                var second = SpillDirectory.open(parent, "main")) {
            assertThat(left).doesNotExist();
            assertThat(other).exists();
            assertThat(first.path()).exists().isNotEqualTo(second.path());
        }
    }

    @Test
    void whatIsSharedGoesWithTheLastWhoUsesIt() throws IOException {
        var first = SpillDirectory.open(parent, "main");
        var second = SpillDirectory.share(first.path());
        Files.writeString(first.path().resolve("duckdb_temp_storage-0.tmp"), "raw");

        first.close();
        try (var _ = SpillDirectory.open(parent, "another")) {
            assertThat(second.path().resolve("duckdb_temp_storage-0.tmp")).exists();
        }
        second.close();

        assertThat(parent).isEmptyDirectory();
    }
}
