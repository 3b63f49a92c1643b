package city.gatehouse.gateway.command.terminal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Wrong usage that shows only when a command runs. */
public final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Usage(String message) {
        super(message);
    }

    /**
     * A folder that is there.
     *
     * @throws Usage when it is not
     */
    public static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Usage("there is no folder `" + folder + "`");
        }
    }
}
