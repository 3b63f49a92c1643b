package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.ArrowRows;
import city.gatehouse.gateway.prove.sql.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/**
 * A DuckDB without Gatehouse: one thread, UTC, NULLs last. What {@link #ask} is asked at one time
 * runs side by side.
 */
final class PlainDuckDb implements AutoCloseable {
    private static final long BATCH_ROWS = 65_536;
    private static final String UTC = "SET TimeZone = 'UTC'";
    private static final Pattern CATEGORY = Pattern.compile("^(?:\\w+: )?([A-Z][\\w -]*?) Error:");

    private final DuckDBConnection connection;
    private final BufferAllocator allocator;
    private final Deque<DuckDBConnection> idle = new ConcurrentLinkedDeque<>();

    private PlainDuckDb(DuckDBConnection connection, BufferAllocator allocator) {
        this.connection = connection;
        this.allocator = allocator;
    }

    static PlainDuckDb inMemory(BufferAllocator allocator) {
        return open("jdbc:duckdb:", allocator);
    }

    static PlainDuckDb file(Path file, BufferAllocator allocator) {
        return open("jdbc:duckdb:" + file, allocator);
    }

    private static PlainDuckDb open(String url, BufferAllocator allocator) {
        var settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("default_null_order", "NULLS_LAST");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("jdbc_stream_results", "false");
        try {
            var plain =
                    new PlainDuckDb(
                            DriverManager.getConnection(url, settings)
                                    .unwrap(DuckDBConnection.class),
                            allocator);
            plain.run(UTC);
            return plain;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be opened", e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    BufferAllocator allocator() {
        return allocator;
    }

    void run(String sql) {
        try {
            run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not run " + sql, e);
        }
    }

    private static void run(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Attaches a file of raw tables as {@code raw}. */
    void attach(Path file) {
        run("ATTACH '" + file.toString().replace("'", "''") + "' AS raw (READ_ONLY)");
    }

    /** What it answers. */
    Answer ask(Statement statement) {
        try {
            var own = borrowed();
            try {
                return ask(own, statement);
            } finally {
                idle.push(own);
            }
        } catch (SQLException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DuckDBConnection borrowed() throws SQLException {
        var known = idle.poll();
        if (known != null) {
            return known;
        }
        var another = connection.duplicate().unwrap(DuckDBConnection.class);
        run(another, UTC);
        return another;
    }

    private Answer ask(DuckDBConnection own, Statement statement) throws SQLException, IOException {
        try (var prepared = own.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                prepared.setObject(i + 1, statement.parameters().get(i));
            }
            try (var result = prepared.executeQuery().unwrap(DuckDBResultSet.class);
                    var reader = (ArrowReader) result.arrowExportStream(allocator, BATCH_ROWS)) {
                var rows = new ArrowRows();
                while (reader.loadNextBatch()) {
                    rows.add(reader.getVectorSchemaRoot());
                }
                return new Answer.Rows(
                        ArrowRows.types(reader.getVectorSchemaRoot().getSchema()), rows.rows());
            }
        }
    }

    private static Answer refused(String message) {
        var category = CATEGORY.matcher(message);
        return new Answer.Refused(category.find() ? category.group(1) : "other", message);
    }

    /** Reads the rows of a query in batches. */
    void read(String sql, Consumer<Schema> opened, Consumer<VectorSchemaRoot> batch) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql).unwrap(DuckDBResultSet.class);
                var reader = (ArrowReader) result.arrowExportStream(allocator, BATCH_ROWS)) {
            opened.accept(reader.getVectorSchemaRoot().getSchema());
            while (reader.loadNextBatch()) {
                batch.accept(reader.getVectorSchemaRoot());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not read " + sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (var own : idle) {
                own.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be closed", e);
        }
    }
}
