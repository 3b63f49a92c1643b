package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.catalog.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tables that are files or folders of them: a view over each, which reads anew with every
 * statement. What a CSV file is like, and the types of its columns, is found out from the whole
 * file when the store is opened, and stays so: no statement depends on what a part of the file
 * looks like.
 */
final class DuckDbFiles {
    private DuckDbFiles() {}

    /** The files that a store of the catalog has, by the names of their tables. */
    static Map<String, Path> paths(Store store, Path folder) {
        var paths = new LinkedHashMap<String, Path>();
        store.files()
                .forEach((table, file) ->
                        paths.put(table, folder.resolve(file).toAbsolutePath().normalize()));
        return paths;
    }

    /** The statements that make the views, and allow their files and no other. */
    static List<String> views(Connection connection, Map<String, Path> files) throws SQLException {
        var statements = new ArrayList<String>();
        var paths = new ArrayList<String>();
        var folders = new ArrayList<String>();
        for (var entry : files.entrySet()) {
            var name = DatasetName.of(entry.getKey());
            var path = entry.getValue();
            boolean isFolder = Files.isDirectory(path);
            (isFolder ? folders : paths).add(path.toString());
            statements.add("CREATE SCHEMA IF NOT EXISTS " + DuckDbText.identifier(name.schema()));
            statements.add(
                    "CREATE VIEW "
                            + DuckDbText.identifier(List.of(name.schema(), name.table()))
                            + " AS "
                            + (isFolder
                                    ? PartitionedFolder.source(connection, path)
                                    : source(connection, path.toString())));
        }
        statements.add("SET GLOBAL allowed_directories = " + DuckDbText.list(folders));
        statements.add("SET GLOBAL allowed_paths = " + DuckDbText.list(paths));
        return statements;
    }

    private static String source(Connection connection, String path) throws SQLException {
        var literal = DuckDbText.literal(path);
        if (path.toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return "FROM read_parquet(" + literal + ")";
        }
        var sniff =
                "SELECT Prompt FROM sniff_csv(" + literal + ", header = true, sample_size = -1)";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sniff)) {
            if (!rows.next()) {
                throw new StoreException(Failure.UNAVAILABLE);
            }
            return rows.getString(1).replaceFirst(";[ \n]*$", "");
        }
    }
}
