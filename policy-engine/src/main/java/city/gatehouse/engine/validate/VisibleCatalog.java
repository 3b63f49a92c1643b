package city.gatehouse.engine.validate;

import city.gatehouse.policy.catalog.DatasetName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.Table;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.apache.calcite.schema.impl.AbstractTable;

/**
 * The tables and columns that names can mean: exactly what is put into it. A name that is not in it
 * is unknown, whether or not something is so called in a store.
 */
public final class VisibleCatalog {
    private final CalciteSchema root;

    /**
     * @param tables column names with their types, in order, for each table
     */
    public VisibleCatalog(Map<DatasetName, Map<String, RelDataType>> tables) {
        var schemas = new HashMap<String, Map<String, Table>>();
        tables.forEach((name, columns) ->
                schemas.computeIfAbsent(name.schema(), _ -> new HashMap<>())
                        .put(name.table(), new VisibleTable(name, columns)));
        this.root = CalciteSchema.createRootSchema(false, false);
        schemas.forEach((name, content) -> root.add(name, new VisibleSchema(content)));
    }

    CalciteSchema root() {
        return root;
    }

    private static final class VisibleSchema extends AbstractSchema {
        private final Map<String, Table> tables;

        VisibleSchema(Map<String, Table> tables) {
            this.tables = Map.copyOf(tables);
        }

        @Override
        protected Map<String, Table> getTableMap() {
            return tables;
        }
    }

    /** A dataset with the columns that its caller sees. */
    static final class VisibleTable extends AbstractTable {
        private final DatasetName dataset;
        private final Map<String, RelDataType> columns;

        VisibleTable(DatasetName dataset, Map<String, RelDataType> columns) {
            this.dataset = dataset;
            this.columns = new LinkedHashMap<>(columns);
        }

        DatasetName dataset() {
            return dataset;
        }

        @Override
        public RelDataType getRowType(RelDataTypeFactory factory) {
            return factory.createStructType(
                    List.copyOf(columns.values()), List.copyOf(columns.keySet()));
        }
    }
}
