package city.gatehouse.engine.authorize;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.RowRule;
import city.gatehouse.policy.grant.Treatment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one caller is granted of one dataset for one purpose, all applying policies taken together:
 * row rules ANDed, the stricter treatment of each column, the stricter answer form.
 *
 * @param policies the names of those that apply, in order
 * @param columns granted, in the catalog's order
 * @param conflicts columns whose treatments cannot be compared; with any, the dataset is refused
 */
public record Authorization(
        Dataset dataset,
        List<String> policies,
        List<RowRule> rows,
        Map<String, Treatment> columns,
        AnswerForm form,
        List<String> conflicts) {
    public Authorization {
        policies = List.copyOf(policies);
        rows = List.copyOf(rows);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        conflicts = List.copyOf(conflicts);
    }

    /** The granted columns as the caller sees them. */
    public List<OutputColumn> visibleColumns() {
        return columns.entrySet().stream()
                .map(granted -> {
                    var column = dataset.columns().get(granted.getKey());
                    if (column == null) {
                        throw new IllegalStateException(
                                "a grant names a column that is not classified");
                    }
                    return new OutputColumn(
                            granted.getKey(),
                            GovernedType.of(column.type(), granted.getValue()),
                            GovernedType.nullable(column, granted.getValue()));
                })
                .toList();
    }
}
