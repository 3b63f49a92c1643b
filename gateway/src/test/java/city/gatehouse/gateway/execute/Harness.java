package city.gatehouse.gateway.execute;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.engine.split.Fragment;
import city.gatehouse.engine.split.GovernedPlan;
import city.gatehouse.engine.split.HandMadePlans;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.TestStores;
import city.gatehouse.gateway.store.duckdb.DuckDbStore;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.jspecify.annotations.Nullable;

/** Execution over one real DuckDB file. */
public final class Harness implements AutoCloseable {
    public static final ExecutionLimits LIMITS =
            new ExecutionLimits(
                    64L << 20,
                    10_000_000,
                    4L << 30,
                    Duration.ofMinutes(1),
                    8,
                    Duration.ofSeconds(30));

    public final BufferAllocator allocator = new RootAllocator();
    public final DuckDbStore store;
    public final Execution execution;
    private final TokenKeys keys = TokenKeys.create();
    private final ResidualEngine residuals;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    public Harness(Path directory, ExecutionLimits limits) {
        this.store = TestStores.open(directory);
        this.residuals = new ResidualEngine(TestStores.limits(directory));
        this.execution = over(Map.of("main", store), limits);
    }

    public Execution over(Map<String, DataStore> stores, ExecutionLimits limits) {
        return new Execution(stores, residuals, keys, allocator, limits, scheduler);
    }

    /** A fragment whose columns are kept, named a, b, c, … */
    public static Fragment kept(String name, String sql, ColumnType... types) {
        var columns =
                IntStream.range(0, types.length)
                        .mapToObj(i ->
                                TreatedColumn.kept(String.valueOf((char) ('a' + i)), i, types[i]))
                        .toList();
        return new Fragment(name, "main", sql, List.of(types), columns, Optional.empty());
    }

    public static TreatedColumn tokenized(String name, int source, ColumnType type) {
        return new TreatedColumn(
                name,
                source,
                type,
                new Treatment.Tokenize("resident"),
                Optional.of(new TokenScope("resident", "transport-planning", 1)),
                30,
                OptionalInt.empty());
    }

    public static GovernedPlan plan(Fragment fragment, OutputColumn... columns) {
        return HandMadePlans.of(fragment, List.of(columns));
    }

    public static GovernedPlan plan(
            String residual, List<Fragment> fragments, OutputColumn... columns) {
        return HandMadePlans.of(fragments, Optional.of(residual), List.of(columns));
    }

    public static OutputColumn column(String name, ColumnType type) {
        return new OutputColumn(name, type, true);
    }

    public List<List<@Nullable Object>> rows(GovernedPlan plan) {
        try (var answer = execution.answer(plan, Map.<String, Hierarchy>of())) {
            return rows(answer);
        }
    }

    static List<List<@Nullable Object>> rows(AnswerStream answer) {
        var rows = new ArrayList<List<@Nullable Object>>();
        while (answer.next()) {
            for (int row = 0; row < answer.root().getRowCount(); row++) {
                var values = new ArrayList<@Nullable Object>();
                for (var column : answer.root().getFieldVectors()) {
                    values.add(column.getObject(row));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** Fails when anything was not given back. */
    @Override
    public void close() {
        int connections = store.free();
        store.close();
        residuals.close();
        scheduler.shutdownNow();
        int turns = execution.free();
        allocator.close();
        if (connections != 16 || turns != LIMITS.running()) {
            throw new AssertionError("left over: " + connections + " connections, " + turns);
        }
    }
}
