package city.gatehouse.anonymize;

import static city.gatehouse.anonymize.Treating.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import city.gatehouse.policy.grant.TreatedColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A test whose batches are all given back at its end. */
abstract class AllocatingTest {
    final RootAllocator allocator = new RootAllocator();

    /** Closing a root allocator fails where something is still allocated. */
    @AfterEach
    void nothingStaysAllocated() {
        assertThat(allocator.getAllocatedMemory()).isZero();
        allocator.close();
    }

    FieldVector vector(String name, ArrowType type, @Nullable Object... values) {
        return Batches.vector(allocator, name, type, Arrays.asList(values));
    }

    BatchTreatment treatment(VectorSchemaRoot in, TreatedColumn... columns) {
        return new BatchTreatment(
                List.of(columns),
                in.getSchema(),
                KEYS,
                Map.of("quarters", Treating.HIERARCHY),
                allocator);
    }
}
