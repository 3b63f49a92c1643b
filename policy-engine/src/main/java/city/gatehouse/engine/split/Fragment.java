package city.gatehouse.engine.split;

import city.gatehouse.policy.catalog.ColumnType;
import city.gatehouse.policy.grant.TreatedColumn;
import java.util.List;
import java.util.Optional;

/**
 * What one store computes.
 *
 * @param name by which the residual query knows the treated stream: {@code f0}, {@code f1}, …
 * @param sql in the store's dialect
 * @param rawColumns the types of the columns that the store answers with, in order
 * @param columns what leaves the stream after treatment; hidden keys do not
 * @param reduction how to ask for the rows alone that the residual query needs; absent where all
 *     are needed
 */
public record Fragment(
        String name,
        String store,
        String sql,
        List<ColumnType> rawColumns,
        List<TreatedColumn> columns,
        Optional<Reduction> reduction) {
    public Fragment {
        rawColumns = List.copyOf(rawColumns);
        columns = List.copyOf(columns);
    }

    /** The same stream of fewer rows. */
    public Fragment asking(String reduced) {
        return new Fragment(name, store, reduced, rawColumns, columns, Optional.empty());
    }

    /** Without the SQL, whose literals can be resident data. */
    @Override
    public String toString() {
        return "Fragment[" + name + " on " + store + "]";
    }
}
