package city.gatehouse.gateway.front;

import city.gatehouse.engine.authorize.VisibleDataset;
import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.engine.split.QueryShape;
import city.gatehouse.gateway.execute.AnswerSchema;
import city.gatehouse.gateway.execute.MadeStream;
import city.gatehouse.gateway.query.Explanation;
import city.gatehouse.gateway.query.MadeAnswer;
import city.gatehouse.gateway.query.Question;
import city.gatehouse.gateway.query.SafeBatches;
import city.gatehouse.gateway.query.Session;
import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.ColumnType.Kind;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.refusal.Refusal;
import city.gatehouse.policy.refusal.RefusalCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBResultSet;

/**
 * Answers whatever it is asked with an embedded DuckDB, without any governance: it stands behind
 * the fronts where a test is about the fronts alone. Statements of certain words misbehave.
 */
public final class PlainDuckDb implements Questions, AutoCloseable {
    /** Statements with this word are refused. */
    public static final String REFUSED = "national_id";

    /** Statements with this word fail after some batches. */
    public static final String DYING = "/* dies */";

    /** Statements with this word fail in an unforeseen way. */
    public static final String BROKEN = "/* broken */";

    public static final Refusal REFUSAL =
            Refusal.of(RefusalCode.UNKNOWN_NAME, "there is no column `national_id`");

    private final Connection connection;
    private final BufferAllocator allocator;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, List<ColumnType>> parameters = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private final List<VisibleDataset> catalog = new CopyOnWriteArrayList<>();
    public final AtomicInteger open = new AtomicInteger();
    public final Outcomes record = new Outcomes();
    public volatile int batchRows = 2048;

    public PlainDuckDb(BufferAllocator allocator) throws SQLException {
        this.allocator = allocator.newChildAllocator("duckdb", 0, Long.MAX_VALUE);
        var streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        streaming.setProperty("memory_limit", "512MB");
        streaming.setProperty("temp_directory", "");
        this.connection = DriverManager.getConnection("jdbc:duckdb:", streaming);
    }

    /** What the last question bound. */
    public Question lastAsked() {
        return asked.getLast();
    }

    public void typeParameters(String sql, ColumnType... types) {
        parameters.put(sql, List.of(types));
    }

    public void show(String name, OutputColumn... columns) {
        catalog.add(
                new VisibleDataset(DatasetName.of(name), "Title of " + name, List.of(columns), ""));
    }

    @Override
    public SafeBatches answer(Question question) {
        asked.add(question);
        refuseSome(question);
        var stream =
                MadeStream.of(
                        AnswerSchema.of(shape(question).columns()),
                        allocator,
                        scheduler,
                        _ -> batches(question));
        return MadeAnswer.of(record.next(), "not protected: a test", stream, record);
    }

    @Override
    public QueryShape describe(Question question) {
        refuseSome(question);
        return shape(question);
    }

    private Batches batches(Question question) {
        try {
            return new Batches(question);
        } catch (SQLException failure) {
            throw new StoreException(Failure.REJECTED);
        }
    }

    private QueryShape shape(Question question) {
        try (Connection own = duplicate();
                PreparedStatement statement = own.prepareStatement(question.sql())) {
            ResultSetMetaData metadata = statement.getMetaData();
            var columns = new ArrayList<OutputColumn>();
            for (int i = 1; i <= metadata.getColumnCount(); i++) {
                columns.add(new OutputColumn(metadata.getColumnName(i), type(metadata, i), true));
            }
            return new QueryShape(columns, parameters.getOrDefault(question.sql(), List.of()));
        } catch (SQLException failure) {
            throw refusal(Refusal.of(RefusalCode.SYNTAX));
        }
    }

    @Override
    public Explanation explain(Question question) {
        asked.add(question);
        refuseSome(question);
        return new Explanation(
                Long.toString(record.next()),
                "not protected: a test",
                List.of(
                        new Explanation.Dataset(
                                "mobility.taps",
                                List.of("a-policy"),
                                "rows",
                                List.of(new Explanation.Column("fare", "keep")))),
                shape(question).columns(),
                List.of(),
                List.of(new Explanation.Part("f0", "plain", Optional.empty(), List.of())),
                Optional.empty());
    }

    @Override
    public List<VisibleDataset> catalog(Session session) {
        return List.copyOf(catalog);
    }

    private void refuseSome(Question question) {
        if (Thread.currentThread().getName().contains("eventLoop")) {
            throw new IllegalStateException("asked on a thread of the network");
        }
        if (question.sql().contains(REFUSED)) {
            throw refusal(REFUSAL);
        }
        if (question.sql().contains(BROKEN)) {
            throw new IllegalStateException("secret of resident 4711");
        }
        if (!question.sql().stripLeading().toLowerCase(Locale.ROOT).startsWith("select")) {
            throw refusal(Refusal.of(RefusalCode.NOT_A_QUERY));
        }
    }

    private RuntimeException refusal(Refusal refusal) {
        return MadeAnswer.refused(refusal, record.reference(record.next()));
    }

    private Connection duplicate() throws SQLException {
        synchronized (connection) {
            return connection.unwrap(org.duckdb.DuckDBConnection.class).duplicate();
        }
    }

    private static ColumnType type(ResultSetMetaData metadata, int column) throws SQLException {
        var name = metadata.getColumnTypeName(column);
        if (name.equals("JSON")) {
            return ColumnType.JSON;
        }
        if (name.endsWith("[]")) {
            return ColumnType.array(
                    name.startsWith("VARCHAR") ? ColumnType.TEXT : ColumnType.INTEGER);
        }
        return switch (metadata.getColumnType(column)) {
            case Types.BOOLEAN -> ColumnType.BOOLEAN;
            case Types.SMALLINT -> ColumnType.of(Kind.SMALLINT);
            case Types.INTEGER -> ColumnType.INTEGER;
            case Types.BIGINT -> ColumnType.BIGINT;
            case Types.DECIMAL ->
                    ColumnType.decimal(metadata.getPrecision(column), metadata.getScale(column));
            case Types.FLOAT, Types.REAL -> ColumnType.of(Kind.REAL);
            case Types.DOUBLE -> ColumnType.DOUBLE;
            case Types.DATE -> ColumnType.DATE;
            case Types.TIME -> ColumnType.of(Kind.TIME);
            case Types.TIMESTAMP -> ColumnType.TIMESTAMP;
            case Types.TIMESTAMP_WITH_TIMEZONE -> ColumnType.of(Kind.TIMESTAMP_WITH_TIME_ZONE);
            case Types.BLOB -> ColumnType.of(Kind.BINARY);
            default -> ColumnType.TEXT;
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        scheduler.shutdownNow();
        allocator.close();
    }

    private final class Batches implements BatchStream {
        private final Connection own;
        private final PreparedStatement statement;
        private final DuckDBResultSet rows;
        private final ArrowReader reader;
        private final boolean dies;
        private int loaded;
        private boolean closed;

        Batches(Question question) throws SQLException {
            own = duplicate();
            statement = own.prepareStatement(question.sql());
            for (int i = 0; i < question.parameters().size(); i++) {
                statement.setObject(i + 1, question.parameters().get(i));
            }
            rows = statement.executeQuery().unwrap(DuckDBResultSet.class);
            reader = (ArrowReader) rows.arrowExportStream(allocator, batchRows);
            dies = question.sql().contains(DYING);
            open.incrementAndGet();
        }

        @Override
        public Schema schema() {
            return root().getSchema();
        }

        @Override
        public boolean next() {
            loaded++;
            if (dies && loaded == 4) {
                throw new StoreException(Failure.UNAVAILABLE);
            }
            try {
                return reader.loadNextBatch();
            } catch (IOException failure) {
                throw new StoreException(Failure.UNAVAILABLE);
            }
        }

        @Override
        public VectorSchemaRoot root() {
            try {
                return reader.getVectorSchemaRoot();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            try (own;
                    statement;
                    rows;
                    reader) {
                open.decrementAndGet();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
