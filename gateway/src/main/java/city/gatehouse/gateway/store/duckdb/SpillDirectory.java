package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where one engine puts what does not fit into memory: raw data, so readable by the owner only, and
 * gone when the engine is closed. What a gateway that broke down left behind is deleted by the next
 * one; a lock tells which directories are in use. Each engine has its own, because DuckDB names its
 * files alike in all of them.
 */
final class SpillDirectory implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path path;
    private final FileLock lock;

    private SpillDirectory(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static SpillDirectory open(Path parent, String name) {
        try {
            Files.createDirectories(parent);
            sweep(parent);
            var owner =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            var path = Files.createTempDirectory(parent, name + "-", owner);
            return new SpillDirectory(path, lock(path));
        } catch (IOException | UnsupportedOperationException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    Path path() {
        return path;
    }

    private static FileLock lock(Path directory) throws IOException {
        var channel =
                FileChannel.open(
                        directory.resolve(LOCK),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("a spill directory is in use");
        }
        return lock;
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent)) {
            for (var directory : left) {
                if (Files.exists(directory.resolve(LOCK)) && !isInUse(directory)) {
                    delete(directory);
                }
            }
        }
    }

    private static boolean isInUse(Path directory) {
        try (var channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException _) {
            return true;
        }
    }

    private static void delete(Path directory) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException _) {
            // Somebody else is at it, or still writes; the next engine tries again.
        }
    }

    @Override
    public void close() {
        try (var channel = lock.channel()) {
            delete(path);
        } catch (IOException _) {
            // The lock goes with the process.
        }
    }
}
