package city.gatehouse.gateway.prove.house;

import city.gatehouse.anonymize.BatchTreatment;
import city.gatehouse.anonymize.token.TokenKeys;
import city.gatehouse.gateway.prove.compare.ArrowRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The governed view of one dataset, made without the engine: DuckDB reads the raw rows that the
 * rule shows, and the anonymizer treats their columns.
 */
final class GovernedRows {
    private GovernedRows() {}

    /**
     * The rows, in the order of the raw ones.
     *
     * @param raw has the raw tables attached
     */
    static List<List<@Nullable Object>> read(PlainDuckDb raw, Granted granted, TokenKeys keys) {
        var rows = new ArrowRows();
        var treatment = new ArrayList<BatchTreatment>(1);
        try {
            raw.read(
                    granted.visibleRows(),
                    schema ->
                            treatment.add(
                                    new BatchTreatment(
                                            granted.treatments(),
                                            schema,
                                            keys,
                                            granted.set().city().hierarchies(),
                                            raw.allocator())),
                    batch -> rows.add(treatment.getFirst().apply(batch)));
        } finally {
            treatment.forEach(BatchTreatment::close);
        }
        return rows.rows();
    }
}
