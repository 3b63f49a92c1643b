package city.gatehouse.gateway.store.postgresql;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * One statement on a connection of its own, read as a binary COPY: rows come in the order of the
 * statement, and the server can compute them with all of its workers.
 */
final class PostgreSqlStream implements BatchStream {
    private static final int BATCH_ROWS = 65_536;
    private static final long BATCH_BYTES = 16L << 20;

    /** Behind the signature: flags, and the length of what follows them. */
    private static final int FLAGS_AT = 11;

    private final Connection connection;
    private final Stop stop;
    private final Consumer<PostgreSqlStream> whenClosed;
    private final Stop.Guard guard;
    private final BufferAllocator allocator;
    private final List<PostgreSqlColumn> columns = new ArrayList<>();
    private volatile boolean abandoned;
    private volatile boolean spoilt;
    private @Nullable CopyOut copy;
    private @Nullable VectorSchemaRoot root;
    private @Nullable ByteBuffer ahead;
    private boolean ended;
    private boolean closed;

    PostgreSqlStream(
            Connection connection,
            BufferAllocator allocator,
            Stop stop,
            Consumer<PostgreSqlStream> whenClosed) {
        this.connection = connection;
        this.allocator = allocator;
        this.stop = stop;
        this.whenClosed = whenClosed;
        this.guard = stop.guard(this::interrupt);
    }

    /** Something that a statement must not read. */
    @FunctionalInterface
    interface Check {
        /**
         * @throws StoreException where it would
         */
        void check(Connection connection, String sql) throws SQLException;
    }

    /** Runs the statement; once, before anything else. */
    void start(String sql, Check check) {
        try {
            check();
            check.check(connection, sql);
            root = VectorSchemaRoot.create(described(sql), allocator);
            copy =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("COPY (" + sql + ") TO STDOUT (FORMAT binary)");
            var first = read();
            if (first != null) {
                first.position(FLAGS_AT + Integer.BYTES);
                first.position(first.position() + Integer.BYTES + first.getInt());
                ahead = first.hasRemaining() ? first : read();
            }
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private Schema described(String sql) throws SQLException {
        var fields = new ArrayList<Field>();
        try (var statement = connection.prepareStatement(sql)) {
            var described = statement.getMetaData();
            for (int i = 1; i <= described.getColumnCount(); i++) {
                var type = type(described, i);
                fields.add(PostgreSqlColumn.field(described.getColumnLabel(i), type));
                columns.add(PostgreSqlColumn.of(type));
            }
        }
        return new Schema(fields);
    }

    private static ColumnType type(ResultSetMetaData described, int column) throws SQLException {
        var name = described.getColumnTypeName(column);
        if (name.equals("numeric")) {
            int precision = described.getPrecision(column);
            int scale = described.getScale(column);
            if (precision < 1 || precision > 38 || scale < 0 || scale > precision) {
                throw new StoreException(Failure.REJECTED);
            }
            return ColumnType.decimal(precision, scale);
        }
        return name.startsWith("_")
                ? ColumnType.array(ColumnType.of(kind(name.substring(1))))
                : ColumnType.of(kind(name));
    }

    /** By the names of the driver, which tells apart what the server counts itself. */
    private static Kind kind(String name) {
        return switch (name) {
            case "bool" -> Kind.BOOLEAN;
            case "int2", "smallserial" -> Kind.SMALLINT;
            case "int4", "serial" -> Kind.INTEGER;
            case "int8", "bigserial" -> Kind.BIGINT;
            case "float4" -> Kind.REAL;
            case "float8" -> Kind.DOUBLE;
            case "text", "varchar" -> Kind.TEXT;
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            case "timestamp" -> Kind.TIMESTAMP;
            case "timestamptz" -> Kind.TIMESTAMP_WITH_TIME_ZONE;
            case "uuid" -> Kind.UUID;
            case "bytea" -> Kind.BINARY;
            default -> throw new StoreException(Failure.REJECTED);
        };
    }

    @Override
    public Schema schema() {
        return root().getSchema();
    }

    @Override
    public boolean next() {
        try {
            check();
            var batch = root();
            batch.clear();
            batch.allocateNew();
            int rows = 0;
            long bytes = 0;
            while (rows < BATCH_ROWS && bytes < BATCH_BYTES) {
                var row = ahead;
                ahead = null;
                if (row == null) {
                    row = read();
                }
                if (row == null || !write(row, batch, rows)) {
                    break;
                }
                bytes += row.limit();
                rows++;
            }
            batch.setRowCount(rows);
            check();
            return rows > 0 || !ended;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Writes a row; false at the mark that comes after the last. */
    private boolean write(ByteBuffer row, VectorSchemaRoot batch, int at) {
        int count = row.getShort();
        if (count < 0) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int length = row.getInt();
            if (length >= 0) {
                columns.get(i).write(batch.getVector(i), at, row, length);
            }
        }
        return true;
    }

    private @Nullable ByteBuffer read() throws SQLException {
        var running = copy;
        if (running == null || ended) {
            return null;
        }
        byte[] message = running.readFromCopy();
        ended = message == null;
        return message == null ? null : ByteBuffer.wrap(message);
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
        var failure =
                abandoned ? new StoreException(Failure.UNAVAILABLE) : PostgreSqlErrors.of(thrown);
        // The pool does not see what is read past it.
        if (isBeyondRepair(failure.failure())) {
            spoilt = true;
        }
        return failure;
    }

    private static boolean isBeyondRepair(Failure failure) {
        return switch (failure) {
            case UNREACHABLE, UNAVAILABLE, UNEXPECTED -> true;
            case DATA, MEMORY, BUSY, STOPPED, DENIED, UNREADABLE, REJECTED -> false;
        };
    }

    /** The store goes away: what runs is interrupted, and nothing more is answered. */
    void abandon() {
        abandoned = true;
        interrupt();
    }

    private void interrupt() {
        spoilt = true;
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException _) {
            // Closed, or the server has gone: there is nothing left to interrupt.
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        guard.close();
        try (var batch = root) {
            root = null;
            leave();
        } finally {
            whenClosed.accept(this);
        }
    }

    private void leave() {
        var running = copy;
        if (running != null && running.isActive()) {
            interrupt();
        }
    }

    /**
     * Whether what runs on the connection was told to end: it can be told so once more, too late,
     * so nothing else is to run there.
     */
    boolean isSpoilt() {
        return spoilt;
    }
}
