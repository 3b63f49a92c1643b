package city.gatehouse.gateway.store.trino;

import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** One statement of a Trino, in a session of its own. */
final class TrinoStream implements BatchStream {
    private static final int BATCH_ROWS = 65_536;

    private final Connection connection;
    private final BufferAllocator allocator;
    private final Stop stop;
    private final Consumer<TrinoStream> whenClosed;
    private final Stop.Guard guard;
    private final List<TrinoColumn> columns = new ArrayList<>();
    private final Object reading = new Object();
    private @Nullable Thread reader;
    private boolean woken;
    private volatile boolean abandoned;
    private volatile @Nullable Statement statement;
    private @Nullable ResultSet result;
    private @Nullable VectorSchemaRoot root;
    private boolean closed;

    TrinoStream(
            Connection connection,
            BufferAllocator allocator,
            Stop stop,
            Consumer<TrinoStream> whenClosed) {
        this.connection = connection;
        this.allocator = allocator;
        this.stop = stop;
        this.whenClosed = whenClosed;
        this.guard = stop.guard(this::interrupt);
    }

    /** Runs the statement; once, before anything else. */
    void start(String sql) {
        try {
            check();
            beginReading();
            var running = connection.createStatement();
            statement = running;
            result = running.executeQuery(sql);
            root = VectorSchemaRoot.create(described(result), allocator);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            endReading();
        }
    }

    private Schema described(ResultSet result) throws SQLException {
        var described = result.getMetaData();
        var fields = new ArrayList<Field>();
        for (int i = 1; i <= described.getColumnCount(); i++) {
            var type =
                    TrinoTypes.of(described.getColumnTypeName(i))
                            .orElseThrow(() -> new StoreException(Failure.REJECTED));
            fields.add(AnswerSchema.field(described.getColumnLabel(i), type, true, Map.of()));
            columns.add(TrinoColumn.of(type));
        }
        return new Schema(fields);
    }

    @Override
    public Schema schema() {
        return root().getSchema();
    }

    @Override
    public boolean next() {
        try {
            check();
            beginReading();
            var rows = result;
            var batch = root();
            batch.clear();
            batch.allocateNew();
            int row = 0;
            while (rows != null && row < BATCH_ROWS && rows.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).write(batch.getVector(i), row, rows, i + 1);
                }
                row++;
            }
            batch.setRowCount(row);
            check();
            return row > 0;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            endReading();
        }
    }

    /**
     * Who waits for rows is woken by an interrupt: the driver alone can leave it waiting. Nobody is
     * interrupted any more once the reading has ended.
     */
    private void beginReading() {
        synchronized (reading) {
            reader = Thread.currentThread();
        }
    }

    private void endReading() {
        synchronized (reading) {
            reader = null;
            if (woken) {
                woken = false;
                Thread.interrupted();
            }
        }
    }

    @Override
    public VectorSchemaRoot root() {
        if (root == null) {
            throw new IllegalStateException("the stream was not started or is closed");
        }
        return root;
    }

    private void check() {
        stop.check();
        if (abandoned) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private StoreException failed(Throwable thrown) {
        if (stop.reason().isPresent()) {
            return new StoreException(Failure.STOPPED);
        }
        return abandoned ? new StoreException(Failure.UNAVAILABLE) : TrinoErrors.of(thrown);
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
                // It has ended, or the cluster has gone: there is nothing left to interrupt.
            }
        }
        synchronized (reading) {
            if (reader != null && reader != Thread.currentThread()) {
                woken = true;
                reader.interrupt();
            }
        }
    }

    /** A statement that is closed before its end is cancelled in the cluster. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        guard.close();
        try (var batch = root;
                connection) {
            root = null;
            interrupt();
        } catch (SQLException _) {
            // The session has gone with its cluster.
        } finally {
            whenClosed.accept(this);
        }
    }
}
