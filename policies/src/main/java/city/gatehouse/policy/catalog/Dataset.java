package city.gatehouse.policy.catalog;

import city.gatehouse.policy.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of one store, described: who owns it, about whom it is, how long it is kept, and its
 * columns. A column of the store that is not listed here does not exist for anyone.
 *
 * @param table the table's identifiers in the store, outermost first
 * @param subjectKeys what ties a row to a resident; empty exactly when the dataset is public
 *     reference data
 * @param retention rows past it do not exist
 * @param assessment the impact assessment; without one in date the dataset is not to be queried,
 *     unless it is public
 */
public record Dataset(
        DatasetName name,
        String store,
        List<String> table,
        String title,
        Optional<String> description,
        Optional<String> owner,
        List<SubjectKey> subjectKeys,
        Optional<Retention> retention,
        Optional<Assessment> assessment,
        Map<String, Column> columns,
        Position position) {
    public Dataset {
        table = List.copyOf(table);
        subjectKeys = List.copyOf(subjectKeys);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Public reference data: about no resident. */
    public boolean isPublic() {
        return subjectKeys.isEmpty();
    }
}
