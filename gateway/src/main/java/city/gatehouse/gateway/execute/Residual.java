package city.gatehouse.gateway.execute;

import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.Reduction;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.gateway.store.duckdb.DuckDbErrors;
import city.gatehouse.gateway.store.duckdb.DuckDbStream;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;

/**
 * One residual query over treated fragments. Its result is complete, on disk where memory is short,
 * before its first row is read, and no store is held any more then.
 */
final class Residual implements BatchStream {
    private final BufferAllocator allocator;
    private final Stop stop;
    private final Closing held = new Closing();
    private final DuckDBConnection connection;
    private final DuckDbStream result;

    private Residual(
            ResidualEngine.Lease lease,
            DuckDBConnection connection,
            BufferAllocator allocator,
            Stop stop) {
        held.hold(lease);
        this.allocator = allocator;
        this.stop = stop;
        this.connection = connection;
        this.result = held.hold(new DuckDbStream(connection, allocator, stop, _ -> {}));
    }

    /**
     * Runs a residual query.
     *
     * @param open starts the treated stream of a fragment; at most one is open at a time, so that
     *     queries cannot wait for each other's connections
     */
    static Residual run(
            ResidualEngine engine,
            String sql,
            List<Fragment> fragments,
            Function<Fragment, BatchStream> open,
            BufferAllocator allocator,
            Stop stop) {
        var lease = engine.lease();
        var residual = new Residual(lease, lease.connect(), allocator, stop);
        try {
            residual.compute(sql, fragments, open);
            lease.sound();
            return residual;
        } catch (RuntimeException | Error e) {
            residual.close();
            throw e;
        }
    }

    private void compute(
            String sql, List<Fragment> fragments, Function<Fragment, BatchStream> open) {
        if (fragments.size() == 1 && readsOnce(sql, fragments.getFirst().name())) {
            var only = fragments.getFirst();
            read(open.apply(only), only.name(), () -> start(sql));
            return;
        }
        for (var fragment : fragments) {
            var source = fragment.name() + "_stream";
            var asked = fragment.reduction().flatMap(this::reduced).map(fragment::asking);
            read(open.apply(asked.orElse(fragment)), source, () -> keep(source, fragment.name()));
        }
        start(sql);
    }

    /** What a query names here, the gateway has made: that it is not there is no store's doing. */
    private void start(String sql) {
        try {
            result.start(sql);
        } catch (StoreException e) {
            throw e.failure() == Failure.REJECTED ? new StoreException(Failure.UNEXPECTED) : e;
        }
    }

    /** A stream can be read once; a name in a CTE can be read as often as the CTE is. */
    private static boolean readsOnce(String sql, String name) {
        var text = sql.toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).results().count()
                        == 1
                && !Pattern.compile("\\bwith\\b").matcher(text).find();
    }

    /** Runs {@code work} while DuckDB knows {@code stream} by {@code name}. */
    private void read(BatchStream stream, String name, Runnable work) {
        try (stream;
                var reader = new StreamReader(stream, allocator);
                var exported = ArrowArrayStream.allocateNew(allocator)) {
            try {
                Data.exportArrayStream(allocator, reader, exported);
                connection.registerArrowStream(name, exported);
                work.run();
            } catch (RuntimeException e) {
                throw cause(reader, e);
            } finally {
                exported.release();
            }
        } catch (IOException e) {
            throw DuckDbErrors.of(e);
        }
    }

    private static RuntimeException cause(StreamReader reader, RuntimeException thrown) {
        return switch (reader.failure().orElse(thrown)) {
            case Error error -> throw error;
            case RuntimeException failed -> failed;
            default -> thrown;
        };
    }

    /** What is asked of a store now that the fragments before are kept. */
    private Optional<String> reduced(Reduction reduction) {
        return reduction.sql(reduction.keys().stream().map(this::values).toList());
    }

    /** The different values of a column; empty where there are more than can be asked for. */
    private Optional<List<Object>> values(Reduction.Key key) {
        var column = '"' + key.column() + '"';
        var sql =
                "SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL LIMIT %d"
                        .formatted(column, key.fragment(), column, Reduction.MOST_VALUES + 1);
        try (var statement = connection.createStatement();
                var _ = stop.guard(() -> cancel(statement));
                var found = statement.executeQuery(sql)) {
            var values = new ArrayList<Object>();
            while (found.next()) {
                values.add(found.getObject(1));
            }
            return values.size() > Reduction.MOST_VALUES ? Optional.empty() : Optional.of(values);
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    private void keep(String source, String table) {
        try (var statement = connection.createStatement();
                var _ = stop.guard(() -> cancel(statement))) {
            stop.check();
            statement.execute("CREATE TEMP TABLE " + table + " AS SELECT * FROM " + source);
        } catch (SQLException e) {
            throw DuckDbErrors.of(e);
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException _) {
            // Already closed: there is nothing left to interrupt.
        }
    }

    @Override
    public Schema schema() {
        return result.schema();
    }

    @Override
    public boolean next() {
        return result.next();
    }

    @Override
    public VectorSchemaRoot root() {
        return result.root();
    }

    @Override
    public void close() {
        held.close();
    }
}
