package city.gatehouse.engine.authorize;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.policy.catalog.DatasetName;
import java.util.List;

/**
 * A dataset as one caller sees it for one purpose.
 *
 * @param columns those granted, with the types they have after treatment
 * @param protection in words: how its answers are protected
 */
public record VisibleDataset(
        DatasetName name, String title, List<OutputColumn> columns, String protection) {
    public VisibleDataset {
        columns = List.copyOf(columns);
    }
}
