package city.gatehouse.gateway.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Files and directories that nobody but their owner can read, and that are on disk when a method
 * returns. On file systems without POSIX permissions the directory's own protection has to do.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS =
            PosixFilePermissions.fromString("---rwxrwx");

    private OwnerOnly() {}

    /** The directory, made with its parents where missing. */
    public static Path directory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            var parent = Files.createDirectories(parent(directory));
            try {
                Files.createDirectory(directory, with(parent, DIRECTORY));
            } catch (FileAlreadyExistsException e) {
                // Another process may have made it meanwhile.
                if (!Files.isDirectory(directory)) {
                    throw e;
                }
            }
        }
        return directory;
    }

    /**
     * A new file, open for writing.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                with(parent(file), FILE));
    }

    /** Creates the file empty, where there is none. */
    public static Path existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            try {
                create(file).close();
            } catch (FileAlreadyExistsException _) {
                return file;
            }
        }
        return file;
    }

    /** Puts a new content in a file's place: a reader sees the old or the new, whole. */
    public static void replace(Path file, byte[] content, boolean durably) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        try (var channel = create(next)) {
            write(channel, content);
            if (durably) {
                channel.force(true);
            }
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (durably) {
            sync(parent(file));
        }
    }

    /**
     * Puts a content into a file that is not there yet, whole and durably.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is there; it stays as it is
     */
    public static void add(Path file, byte[] content) throws IOException {
        var directory = parent(file);
        var next = Files.createTempFile(directory, "new-", "", with(directory, FILE));
        try {
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                write(channel, content);
                channel.force(true);
            }
            Files.createLink(file, next);
        } finally {
            Files.deleteIfExists(next);
        }
        sync(directory);
    }

    /** Makes the names in a directory durable. */
    public static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Whether others than the owner have any permission on it. */
    public static boolean isOpenToOthers(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null
                && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
    }

    private static FileAttribute<?>[] with(Path directory, Set<PosixFilePermission> permissions)
            throws IOException {
        FileStore store = Files.getFileStore(directory);
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
