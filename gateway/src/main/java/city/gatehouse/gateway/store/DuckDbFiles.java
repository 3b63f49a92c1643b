package city.gatehouse.gateway.store;

import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables that are files: a view over each, which reads the file anew with every statement. */
final class DuckDbFiles {
    private DuckDbFiles() {}

    /** The statements that make the views, and allow their files and no other. */
    static List<String> views(Store store, Path folder) {
        var statements = new ArrayList<String>();
        var paths = new ArrayList<String>();
        for (var entry : store.files().entrySet()) {
            var name = DatasetName.of(entry.getKey());
            var path = folder.resolve(entry.getValue()).toAbsolutePath().normalize().toString();
            paths.add(path);
            statements.add("CREATE SCHEMA IF NOT EXISTS " + DuckDbText.identifier(name.schema()));
            statements.add(
                    "CREATE VIEW "
                            + DuckDbText.identifier(List.of(name.schema(), name.table()))
                            + " AS SELECT * FROM "
                            + source(path));
        }
        statements.add("SET GLOBAL allowed_paths = " + DuckDbText.list(paths));
        return statements;
    }

    private static String source(String path) {
        var literal = DuckDbText.literal(path);
        return path.toLowerCase(Locale.ROOT).endsWith(".parquet")
                ? "read_parquet(" + literal + ")"
                : "read_csv(" + literal + ", header = true)";
    }
}
