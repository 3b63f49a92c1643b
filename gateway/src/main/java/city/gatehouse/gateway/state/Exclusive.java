package city.gatehouse.gateway.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Something that one at a time may do, of all processes that know the same file. The end of a
 * process gives it back.
 */
public final class Exclusive implements AutoCloseable {
    /** Inside one process a file's lock is an error where it is held already. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private Exclusive(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for one's turn. The file is made where there is none, and stays. */
    public static Exclusive turn(Path file) throws IOException {
        HERE.lock();
        try {
            var channel = FileChannel.open(OwnerOnly.existing(file), StandardOpenOption.WRITE);
            try {
                return new Exclusive(channel, channel.lock());
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            HERE.unlock();
        }
    }
}
