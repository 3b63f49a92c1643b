package city.gatehouse.gateway.discover;

import city.gatehouse.gateway.store.BatchStream;
import city.gatehouse.gateway.store.DataStore;
import city.gatehouse.gateway.store.Stop;
import city.gatehouse.gateway.store.StoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VarCharVector;

/** Reads samples and keys out of stores, no more than so many rows. */
record Reading(BufferAllocator allocator, Stop stop) {
    /** Rows of a table. */
    static final int ROWS = 10_000;

    /** Distinct values of a key. */
    static final int KEYS = 5_000_000;

    /**
     * The columns of a table, in its order.
     *
     * @throws city.gatehouse.gateway.store.StoreException when the store does not answer
     */
    List<ColumnSample> sample(DataStore store, StoreTable table) {
        var samples = new ArrayList<ColumnSample>();
        table.columns().forEach(_ -> samples.add(new ColumnSample()));
        try (var rows = store.sample(table, ROWS, allocator, stop)) {
            read(rows, (column, value) -> samples.get(column).add(value));
        }
        return samples;
    }

    /**
     * The distinct values of a column.
     *
     * @throws city.gatehouse.gateway.store.StoreException when the store does not answer
     */
    KeySet keys(DataStore store, List<String> table, String column) {
        var keys = new KeySet();
        try (var rows = store.distinct(table, column, KEYS, allocator, stop)) {
            read(rows, (_, value) -> keys.add(value));
        }
        return keys.close();
    }

    private static void read(BatchStream rows, BiConsumer<Integer, String> value) {
        while (rows.next()) {
            var vectors = rows.root().getFieldVectors();
            for (int column = 0; column < vectors.size(); column++) {
                var texts = (VarCharVector) vectors.get(column);
                for (int row = 0; row < rows.root().getRowCount(); row++) {
                    if (!texts.isNull(row)) {
                        value.accept(column, texts.getObject(row).toString());
                    }
                }
            }
        }
    }
}
