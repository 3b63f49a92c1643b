package city.gatehouse.anonymize;

import city.gatehouse.anonymize.token.KnownKeys;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.grant.TokenScope;
import city.gatehouse.policy.grant.TreatedColumn;
import city.gatehouse.policy.grant.Treatment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.jspecify.annotations.Nullable;

/** Treats single columns, and finds that nothing stays allocated. */
public final class Treating {
    public static final TokenKeys KEYS = KnownKeys.countingFrom(0);
    public static final TokenScope SCOPE = new TokenScope("resident", "research", 1);
    public static final int WIDTH = 40;
    public static final Hierarchy HIERARCHY =
            new Hierarchy(
                    "quarters",
                    2,
                    Map.of(
                            "Harbour", List.of("South", "City"),
                            "Old Town", List.of("Centre", "City"),
                            "", List.of("Nowhere", "*")));

    private Treating() {}

    public static TreatedColumn column(
            String name, int source, ColumnType type, Treatment treatment) {
        return new TreatedColumn(
                name, source, type, treatment, Optional.of(SCOPE), WIDTH, OptionalInt.empty());
    }

    public static TreatedColumn shifted(
            String name, int source, ColumnType type, int days, int subject) {
        return new TreatedColumn(
                name,
                source,
                type,
                new Treatment.Shift("resident", days),
                Optional.of(SCOPE),
                0,
                OptionalInt.of(subject));
    }

    /** What becomes of the values of one column. */
    public static List<@Nullable Object> treat(
            ColumnType type,
            ArrowType vectorType,
            Treatment treatment,
            List<? extends @Nullable Object> values) {
        try (var allocator = new RootAllocator();
                var in = Batches.batch(Batches.vector(allocator, "raw", vectorType, values));
                var treated =
                        new BatchTreatment(
                                List.of(column("treated", 0, type, treatment)),
                                in.getSchema(),
                                KEYS,
                                Map.of("quarters", HIERARCHY),
                                allocator)) {
            return Batches.values(treated.apply(in).getVector(0));
        }
    }
}
