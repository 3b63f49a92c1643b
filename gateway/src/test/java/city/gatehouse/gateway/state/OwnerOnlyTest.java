package city.gatehouse.gateway.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
    @TempDir Path directory;

    @Test
    void filesAndDirectoriesAreForTheirOwner() throws IOException {
        var made = OwnerOnly.directory(directory.resolve("a/b"));
        OwnerOnly.replace(made.resolve("file"), bytes("one"), true);
        OwnerOnly.add(made.resolve("added"), bytes("two"));

        for (var path : new String[] {"", "file", "added"}) {
            assertThat(OwnerOnly.isOpenToOthers(made.resolve(path))).isFalse();
        }
        Files.setPosixFilePermissions(
                made.resolve("file"), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(OwnerOnly.isOpenToOthers(made.resolve("file"))).isTrue();
    }

    @Test
    void whatIsThereIsNotAddedAgain() throws IOException {
        var file = directory.resolve("file");
        OwnerOnly.add(file, bytes("first"));

        assertThatThrownBy(() -> OwnerOnly.add(file, bytes("second")))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("first");
        assertThat(directory)
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining("glob:**new-*");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
