package city.gatehouse.engine.split;

import city.gatehouse.engine.relation.OutputColumn;
import city.gatehouse.policy.catalog.ColumnType;
import java.util.List;

/** What a statement would answer with, known without parameters and without data. */
public record QueryShape(List<OutputColumn> columns, List<ColumnType> parameters) {
    public QueryShape {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }
}
