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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where one engine puts what does not fit into memory: raw data, so readable by the owner only, and
 * gone when the last who uses the engine has closed it. What a gateway that broke down left behind
 * is deleted by the next one; locks tell which directories are in use. Each engine has its own,
 * because DuckDB names its files alike in all of them.
 */
final class SpillDirectory implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path path;
    private final Path own;
    private final FileLock lock;

    private SpillDirectory(Path path, Path own, FileLock lock) {
        this.path = path;
        this.own = own;
        this.lock = lock;
    }

    /** A new one, after what others left behind. */
    static SpillDirectory open(Path parent, String name) {
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return held(Files.createTempDirectory(parent, name + "-", ownerOnly()));
        } catch (IOException | UnsupportedOperationException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    /** The one that an engine has already, for another who uses the engine. */
    static SpillDirectory share(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectory(path, ownerOnly());
            }
            return held(path);
        } catch (IOException | UnsupportedOperationException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    Path path() {
        return path;
    }

    private static SpillDirectory held(Path directory) throws IOException {
        var own = Files.createTempFile(directory, "", "." + LOCK);
        var channel = FileChannel.open(own, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("a spill directory is in use");
        }
        return new SpillDirectory(directory, own, lock);
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent)) {
            for (var directory : left) {
                var locks = locks(directory);
                if (!locks.isEmpty() && locks.stream().noneMatch(SpillDirectory::isHeld)) {
                    delete(directory);
                }
            }
        }
    }

    /** Of everybody who uses it, or did. */
    private static List<Path> locks(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(LOCK)).toList();
        }
    }

    private static boolean isHeld(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
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
            Files.deleteIfExists(own);
            if (locks(path).isEmpty()) {
                delete(path);
            }
        } catch (IOException _) {
            // The lock goes with the process.
        }
    }
}
