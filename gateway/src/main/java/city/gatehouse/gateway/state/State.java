package city.gatehouse.gateway.state;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * The gateway's durable state in an embedded SQLite. Several processes may have it open. Safe for
 * use by many threads, one at a time.
 */
public final class State implements AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;

    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();

    private State(Connection connection) {
        this.connection = connection;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /**
     * Opens the state, made where there is none, in the shape that this version knows.
     *
     * @throws StateException when that is not possible
     */
    public static State open(Path file) {
        try {
            OwnerOnly.existing(file);
            var source = new SQLiteDataSource(settings());
            source.setUrl("jdbc:sqlite:" + file);
            migrate(file, source);
            return new State(source.getConnection());
        } catch (IOException | SQLException | FlywayException e) {
            throw new StateException(
                    "the state in `" + file.getFileName() + "` cannot be opened", e);
        }
    }

    /**
     * Does the work in one transaction, which is durable when this returns.
     *
     * @throws StateException when it could not be done; then nothing was
     */
    public <T> T transaction(Work<T> work) {
        turn.lock();
        try {
            connection.setAutoCommit(false);
            try {
                var result = work.in(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StateException("the state cannot be read or written", e);
        } finally {
            turn.unlock();
        }
    }

    /** One process at a time: SQLite has no lock that Flyway could take. */
    private static void migrate(Path file, SQLiteDataSource source) throws IOException {
        try (var _ = Exclusive.turn(file.resolveSibling(file.getFileName() + ".lock"))) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:city/gatehouse/gateway/state")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StateException("the state cannot be closed", e);
        } finally {
            turn.unlock();
        }
    }

    private static SQLiteConfig settings() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        return config;
    }
}
