package city.gatehouse.engine.authorize;

import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.AnswerForm;
import city.gatehouse.policy.grant.Treatment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was decided about a query, and by which policies: the obligations that the rest of the way
 * keeps.
 *
 * @param datasets for each dataset that the query names
 */
public record Verdict(Map<DatasetName, Obligations> datasets) {
    public Verdict {
        datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
    }

    /**
     * What is owed for one dataset.
     *
     * @param policies the names of those that decided
     * @param columns the granted columns with the strictest treatment of each
     * @param columnsRead of them, those that the query names
     */
    public record Obligations(
            List<String> policies,
            Map<String, Treatment> columns,
            List<String> columnsRead,
            AnswerForm form) {
        public Obligations {
            policies = List.copyOf(policies);
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            columnsRead = List.copyOf(columnsRead);
        }
    }
}
