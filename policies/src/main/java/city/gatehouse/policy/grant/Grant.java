package city.gatehouse.policy.grant;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.DatasetName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy grants of one dataset. A column that is not named is absent.
 *
 * @param rows a SQL predicate over the raw columns; absent means every row
 */
public record Grant(
        DatasetName dataset,
        Optional<RowRule> rows,
        Map<String, Treatment> columns,
        AnswerForm answers,
        Position position) {
    public Grant {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
