package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBResultSet;
import org.jspecify.annotations.Nullable;

/**
 * One statement on a connection of its own. The connection is closed with the stream.
 *
 * <p>Whatever fails after the brake was pulled was stopped, whatever DuckDB calls it; and whatever
 * fails after {@link #abandon} is a store that went away.
 */
public final class DuckDbStream implements BatchStream {
    /** Rows in a batch: larger ones gain nothing, smaller ones cost at the border to Java. */
    private static final long BATCH_ROWS = 65_536;

    private final DuckDBConnection connection;
    private final BufferAllocator allocator;
    private final Stop stop;
    private final Consumer<DuckDbStream> whenClosed;
    private final Stop.Guard guard;
    private volatile @Nullable Statement statement;
    private volatile boolean abandoned;
    private @Nullable DuckDBResultSet result;
    private @Nullable ArrowReader reader;
    private boolean closed;

    public DuckDbStream(
            DuckDBConnection connection,
            BufferAllocator allocator,
            Stop stop,
            Consumer<DuckDbStream> whenClosed) {
        this.connection = connection;
        this.allocator = allocator;
        this.stop = stop;
        this.whenClosed = whenClosed;
        this.guard = stop.guard(this::interrupt);
    }

    /** Runs the statement; once, before anything else. */
    public void start(String sql) {
        try {
            check();
            var running = connection.createStatement();
            statement = running;
            result = (DuckDBResultSet) running.executeQuery(sql);
            reader = (ArrowReader) result.arrowExportStream(allocator, BATCH_ROWS);
            reader.getVectorSchemaRoot();
        } catch (SQLException | IOException | RuntimeException e) {
            throw failed(DuckDbErrors.isLost(e) && !isStopped() ? again(sql) : e);
        }
    }

    /**
     * What went wrong, found out by doing it again: only for statements whose streaming result
     * failed before the first row, where the driver does not say.
     */
    private Throwable again(String sql) {
        try (var prepared =
                connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class)) {
            statement = prepared;
            prepared.query().close();
            return new StoreException(Failure.UNEXPECTED);
        } catch (SQLException | RuntimeException e) {
            return e;
        }
    }

    @Override
    public Schema schema() {
        return root().getSchema();
    }

    @Override
    public boolean next() {
        try {
            check();
            boolean more = reader().loadNextBatch();
            check();
            return more;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public VectorSchemaRoot root() {
        try {
            return reader().getVectorSchemaRoot();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private ArrowReader reader() {
        if (reader == null) {
            throw new IllegalStateException("the stream was not started or is closed");
        }
        return reader;
    }

    private void check() {
        stop.check();
        if (abandoned) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private boolean isStopped() {
        return abandoned || stop.reason().isPresent();
    }

    private StoreException failed(Throwable thrown) {
        if (stop.reason().isPresent()) {
            return new StoreException(Failure.STOPPED);
        }
        return abandoned ? new StoreException(Failure.UNAVAILABLE) : DuckDbErrors.of(thrown);
    }

    /** The store goes away: what runs is interrupted, and nothing more is answered. */
    void abandon() {
        abandoned = true;
        interrupt();
    }

    private void interrupt() {
        var running = statement;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException _) {
                // Already closed: there is nothing left to interrupt.
            }
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        guard.close();
        try (connection;
                var openStatement = statement;
                var openResult = result;
                var openReader = reader) {
            reader = null;
        } catch (SQLException | IOException | RuntimeException e) {
            throw failed(e);
        } finally {
            whenClosed.accept(this);
        }
    }
}
