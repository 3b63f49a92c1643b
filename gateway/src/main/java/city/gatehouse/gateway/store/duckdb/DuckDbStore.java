package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.RunningStatements;
import city.gatehouse.gateway.store.SampleSql;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.StoreLimits;
import city.gatehouse.gateway.store.StoreTable;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;

/** A DuckDB inside the gateway: over a database file, or over files that are tables. */
public final class DuckDbStore implements DataStore {
    /** The same sample of the same rows, as far as DuckDB can. */
    private static final int SEED = 1;

    private final String name;
    private final DuckDbInstance instance;
    private final Collection<Path> files;
    private final RunningStatements<DuckDbStream> running;

    private DuckDbStore(
            String name, DuckDbInstance instance, Collection<Path> files, StoreLimits limits) {
        this.name = name;
        this.instance = instance;
        this.files = List.copyOf(files);
        this.running = new RunningStatements<>(limits, DuckDbStream::abandon, this::check);
    }

    /**
     * Opens a store of the catalog.
     *
     * @param dataDirectory where {@link Store#file} is relative to
     * @param cityFolder where {@link Store#files} are relative to
     * @throws StoreException when it cannot be opened
     */
    public static DuckDbStore open(
            Store store, Path dataDirectory, Path cityFolder, StoreLimits limits) {
        var files = DuckDbFiles.paths(store, cityFolder);
        var instance =
                store.file().isPresent()
                        ? DuckDbInstance.file(
                                store.name(), dataDirectory.resolve(store.file().get()), limits)
                        : DuckDbInstance.memory(
                                store.name(),
                                connection -> DuckDbFiles.views(connection, files),
                                limits);
        return new DuckDbStore(store.name(), instance, files.values(), limits);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BatchStream open(String sql, BufferAllocator allocator, Stop stop) {
        return running.open(
                stop,
                whenClosed -> new DuckDbStream(instance.connect(), allocator, stop, whenClosed),
                stream -> start(stream, sql),
                DuckDbErrors::of);
    }

    private void start(DuckDbStream stream, String sql) {
        try {
            stream.start(sql);
        } catch (StoreException e) {
            throw e.failure() == Failure.REJECTED ? rejected() : e;
        }
    }

    /** DuckDB says of a file that has gone that it may not look for it. */
    private StoreException rejected() {
        boolean there = files.stream().allMatch(Files::isReadable);
        return new StoreException(there ? Failure.REJECTED : Failure.UNAVAILABLE);
    }

    /** How many more statements could run now. */
    public int free() {
        return running.free();
    }

    @Override
    public List<StoreTable> tables() {
        try (var connection = instance.connect()) {
            return DuckDbTables.read(connection);
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    @Override
    public BatchStream sample(StoreTable table, int rows, BufferAllocator allocator, Stop stop) {
        // A reservoir is drawn from all rows, which a column store reads quickly.
        var reservoir = " USING SAMPLE reservoir(" + rows + " ROWS) REPEATABLE (" + SEED + ")";
        return open(SampleSql.rows(table, reservoir, rows), allocator, stop);
    }

    @Override
    public BatchStream distinct(
            List<String> table, String column, int values, BufferAllocator allocator, Stop stop) {
        return open(SampleSql.distinct(table, column, values), allocator, stop);
    }

    @Override
    public void check() {
        try (var connection = instance.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1")) {
            running.checkOpen();
            if (!rows.next()) {
                throw new StoreException(Failure.UNAVAILABLE);
            }
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    @Override
    public void close() {
        running.close();
        instance.close();
    }
}
