package city.gatehouse.gateway.audit.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How segment files are opened for writing, and how large they become. */
interface Disk {
    Disk REAL = file -> FileChannel.open(file, StandardOpenOption.WRITE);

    FileChannel open(Path file) throws IOException;

    /** A segment that is larger is not written on; opening a chain reads about one segment. */
    default long segmentBytes() {
        return 16L << 20;
    }
}
