package city.gatehouse.gateway.front.flight.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.flight.FlightProducer.ServerStreamListener;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** The few rows of an answer about metadata, in one of the schemas that Flight SQL prescribes. */
public final class MetadataRows {
    private final Schema schema;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public MetadataRows(Schema schema) {
        this.schema = schema;
    }

    /** One value for each field: a String, Integer, Boolean, byte[] or null. */
    public MetadataRows add(@Nullable Object... values) {
        if (values.length != schema.getFields().size()) {
            throw new IllegalArgumentException("a row has one value for each field");
        }
        rows.add(values);
        return this;
    }

    public void send(ServerStreamListener client, BufferAllocator allocator) {
        try (var root = VectorSchemaRoot.create(schema, allocator)) {
            root.allocateNew();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < schema.getFields().size(); column++) {
                    @Nullable Object value = rows.get(row)[column];
                    if (value != null) {
                        set(root.getVector(column), row, value);
                    }
                }
            }
            root.setRowCount(rows.size());
            client.start(root);
            client.setUseZeroCopy(false);
            client.putNext();
        }
        client.completed();
    }

    private static void set(FieldVector vector, int row, Object value) {
        switch (vector) {
            case VarCharVector text ->
                    text.setSafe(row, ((String) value).getBytes(StandardCharsets.UTF_8));
            case IntVector number -> number.setSafe(row, (Integer) value);
            case BitVector bit -> bit.setSafe(row, (Boolean) value ? 1 : 0);
            case VarBinaryVector bytes -> bytes.setSafe(row, (byte[]) value);
            default -> throw new IllegalArgumentException("no values for " + vector.getField());
        }
    }
}
