package city.gatehouse.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A root for commands, with the demo city's documents where a working copy has them. */
final class DemoRoot {
    static final Path WORKING_COPY = Path.of("..").toAbsolutePath().normalize();

    private DemoRoot() {}

    static Path in(Path folder) throws IOException {
        var documents = Path.of("policies/src/main/resources/rivermouth");
        try (var files = Files.walk(WORKING_COPY.resolve(documents))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(WORKING_COPY.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }
}
