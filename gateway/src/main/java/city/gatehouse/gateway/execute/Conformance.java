package city.gatehouse.gateway.execute;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.VectorSchemaRoot;

/** Moves batches into a root of declared types, column by column. */
final class Conformance {
    private final VectorSchemaRoot target;
    private final List<ColumnConversion> conversions = new ArrayList<>();

    /**
     * @param source only its types are looked at
     * @throws StoreException when the declared types cannot be had from it
     */
    Conformance(VectorSchemaRoot source, VectorSchemaRoot target) {
        this.target = target;
        if (source.getFieldVectors().size() != target.getFieldVectors().size()) {
            throw new StoreException(Failure.REJECTED);
        }
        for (int i = 0; i < source.getFieldVectors().size(); i++) {
            conversions.add(ColumnConversion.between(source.getVector(i), target.getVector(i)));
        }
    }

    /** Replaces what is in the target. */
    void move(VectorSchemaRoot batch) {
        int rows = batch.getRowCount();
        for (int i = 0; i < conversions.size(); i++) {
            conversions.get(i).apply(batch.getVector(i), target.getVector(i), rows);
        }
        target.setRowCount(rows);
    }
}
