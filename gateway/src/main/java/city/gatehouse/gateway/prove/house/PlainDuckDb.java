package city.gatehouse.gateway.prove.house;

import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.ArrowRows;
import city.gatehouse.gateway.prove.sql.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/** A DuckDB without Gatehouse: one thread, UTC, NULLs last. */
final class PlainDuckDb implements AutoCloseable {
    private static final long BATCH_ROWS = 65_536;
    private static final int PATIENCE_SECONDS = 20;

    /** Over few rows it takes longer to find a quicker way to count subjects than to count them. */
    private static final String SLOW_OPTIMIZER = "distinct_aggregate_rewrite";

    private static final Set<String> OF_VALUES =
            Set.of("Conversion", "Out of Range", "Invalid Input");

    private static final Pattern CATEGORY = Pattern.compile("^(?:\\w+: )?([A-Z][\\w -]*?) Error:");

    private final DuckDBConnection connection;
    private final BufferAllocator allocator;

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
            plain.run("SET GLOBAL TimeZone = 'UTC'");
            plain.run("SET GLOBAL disabled_optimizers = '" + SLOW_OPTIMIZER + "'");
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
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not run " + sql, e);
        }
    }

    /** Attaches a file of raw tables as {@code raw}. */
    void attach(Path file) {
        run("ATTACH '" + file.toString().replace("'", "''") + "' AS raw (READ_ONLY)");
    }

    /**
     * What it answers, to any thread. Where a value cannot be computed, the statement is asked
     * again as it is written: the optimizer may have computed it for rows that are left out before.
     * What takes too long is {@link Answer#TIMEOUT}.
     */
    Answer ask(Statement statement) {
        try (var own = connection.duplicate()) {
            var answer = ask(own, statement);
            if (answer instanceof Answer.Refused(var code, _) && OF_VALUES.contains(code)) {
                try (var pragma = own.createStatement()) {
                    pragma.execute("PRAGMA disable_optimizer");
                }
                return ask(own, statement);
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be asked", e);
        }
    }

    private Answer ask(Connection own, Statement statement) {
        try {
            return statement.parameters().isEmpty()
                    ? askPlainly(own, statement.sql())
                    : askPrepared(own, statement);
        } catch (SQLTimeoutException e) {
            return new Answer.Refused(Answer.TIMEOUT, String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    /** Without preparing, for which DuckDB would plan the statement twice. */
    private Answer askPlainly(Connection own, String sql) throws SQLException {
        try (var plain = own.createStatement()) {
            plain.setQueryTimeout(PATIENCE_SECONDS);
            try (var result = plain.executeQuery(sql)) {
                return rows(result);
            }
        }
    }

    private Answer askPrepared(Connection own, Statement statement) throws SQLException {
        try (var prepared = own.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                prepared.setObject(i + 1, statement.parameters().get(i));
            }
            prepared.setQueryTimeout(PATIENCE_SECONDS);
            try (var result = prepared.executeQuery()) {
                return rows(result);
            }
        }
    }

    private Answer rows(ResultSet result) throws SQLException {
        try (var reader =
                (ArrowReader)
                        result.unwrap(DuckDBResultSet.class)
                                .arrowExportStream(allocator, BATCH_ROWS)) {
            var rows = new ArrowRows();
            while (reader.loadNextBatch()) {
                rows.add(reader.getVectorSchemaRoot());
            }
            return new Answer.Rows(
                    ArrowRows.types(reader.getVectorSchemaRoot().getSchema()), rows.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be closed", e);
        }
    }
}
