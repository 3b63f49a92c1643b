package city.gatehouse.gateway.prove.house;

import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.gateway.prove.compare.Answer;
import city.gatehouse.gateway.prove.compare.Comparison;
import city.gatehouse.gateway.prove.generate.Visible;
import city.gatehouse.gateway.prove.sql.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;

/**
 * Everything that one question is asked of: the gateway, for each purpose its governed view as
 * tables, and for each purpose a gateway over a database that differs in nothing that may be seen.
 */
public final class ProveCity implements AutoCloseable {
    /** The purpose for which only groups are given. */
    public static final String GROUPED = "grouped";

    /** The purposes whose questions are proven. */
    public static final List<String> PURPOSES = List.of("treated", "plain", GROUPED);

    /** Of the data: a few hundred residents. */
    public static final BigDecimal SCALE = new BigDecimal("0.005");

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final HouseStore kind;
    private final House house;
    private final Map<String, House> twins = new LinkedHashMap<>();
    private final Map<String, GovernedTables> views = new LinkedHashMap<>();
    private final Map<String, List<Visible>> visible = new LinkedHashMap<>();

    /**
     * Opens it; everything but the raw data is made anew.
     *
     * @param directory that it may do with as it likes
     * @param store Rivermouth's data
     */
    public static ProveCity open(Path directory, Path store) {
        return open(directory, store, HouseStore.DUCKDB);
    }

    /** The same with gateways that read from stores of some kind. */
    public static ProveCity open(Path directory, Path store, HouseStore kind) {
        try {
            clear(directory.resolve("houses"));
            return new ProveCity(directory.resolve("houses"), store, kind);
        } catch (IOException e) {
            throw new UncheckedIOException("the city of the proof could not be set up", e);
        }
    }

    private ProveCity(Path directory, Path store, HouseStore kind) throws IOException {
        try {
            this.kind = kind;
            var city = CityFolder.write(directory.resolve("city"), kind);
            var allocator = hold(new RootAllocator());
            var data = directory.resolve("house");
            var keys = KnownKeys.place(data);
            Files.copy(store, storeOf(data));
            this.house = hold(House.open(city, data, kind.place("house", storeOf(data))));
            var raw = hold(PlainDuckDb.inMemory(allocator));
            raw.attach(store);
            for (var purpose : PURPOSES) {
                var granted = Granted.of(house.gateway().policies(), purpose);
                view(purpose, granted, raw, keys, allocator);
                twin(purpose, granted, city, directory, store, allocator);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void view(
            String purpose,
            List<Granted> granted,
            PlainDuckDb raw,
            TokenKeys keys,
            BufferAllocator allocator) {
        var database = PlainDuckDb.inMemory(allocator);
        var tables = hold(new GovernedTables(database));
        granted.forEach(dataset -> tables.add(dataset, GovernedRows.read(raw, dataset, keys)));
        views.put(purpose, tables);
        visible.put(purpose, granted.stream().map(d -> Samples.of(database, d)).toList());
    }

    private void twin(
            String purpose,
            List<Granted> granted,
            Path city,
            Path directory,
            Path store,
            BufferAllocator allocator)
            throws IOException {
        var data = directory.resolve("twin-" + purpose);
        var keys = KnownKeys.place(data);
        try (var database = PlainDuckDb.file(storeOf(data), allocator)) {
            database.attach(store);
            var twin = Twin.in(database, granted);
            granted.forEach(twin::add);
            database.run("DETACH raw");
        }
        requireTwin(granted, store, storeOf(data), keys, allocator);
        var places = kind.place("twin_" + purpose, storeOf(data));
        twins.put(purpose, hold(House.open(city, data, places)));
    }

    /** A twin that can be told apart would accuse the gateway. */
    private static void requireTwin(
            List<Granted> granted,
            Path store,
            Path other,
            TokenKeys keys,
            BufferAllocator allocator) {
        try (var first = PlainDuckDb.inMemory(allocator);
                var second = PlainDuckDb.inMemory(allocator)) {
            first.attach(store);
            second.attach(other);
            for (var dataset : granted) {
                var ours = new Answer.Rows(List.of(), GovernedRows.read(first, dataset, keys));
                var theirs = new Answer.Rows(List.of(), GovernedRows.read(second, dataset, keys));
                Comparison.exactly(ours, theirs)
                        .ifPresent(difference -> {
                            throw new IllegalStateException(
                                    "the twins differ in what may be seen of "
                                            + dataset.name()
                                            + ": "
                                            + difference);
                        });
            }
        }
    }

    private static Path storeOf(Path data) throws IOException {
        return Files.createDirectories(data.resolve("stores")).resolve("rivermouth.duckdb");
    }

    private <T extends AutoCloseable> T hold(T part) {
        opened.push(part);
        return part;
    }

    /** For each purpose what it can ask for. */
    public Map<String, List<Visible>> visible() {
        return Collections.unmodifiableMap(visible);
    }

    /** What the gateway answers. */
    public Answer ask(String purpose, Statement statement) {
        return house.ask(purpose, statement);
    }

    /** How the gateway goes about a statement. */
    public String explain(String purpose, Statement statement) {
        return house.explain(purpose, statement);
    }

    /** What the gateway over the purpose's twin answers. */
    public Answer askTwin(String purpose, Statement statement) {
        return askTwinOf(purpose, purpose, statement);
    }

    /** What the gateway over the twin for one purpose answers for another, which may differ. */
    public Answer askTwinOf(String twin, String purpose, Statement statement) {
        return Objects.requireNonNull(twins.get(twin)).ask(purpose, statement);
    }

    /** What plain DuckDB answers over the purpose's governed view. */
    public Answer askView(String purpose, Statement statement) {
        return Objects.requireNonNull(views.get(purpose)).ask(statement);
    }

    private static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("the city of the proof could not be closed", e);
            }
        }
    }
}
