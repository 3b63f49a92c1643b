package city.gatehouse.gateway.store.duckdb;

import city.gatehouse.gateway.store.StoreException;
import city.gatehouse.gateway.store.StoreException.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that is a folder: every Parquet file below it, or every CSV file with a header. Folders
 * that are named {@code column=value}, as Hive names them, make a column, and files of other values
 * than a statement asks for are not read. Files that are added are read from then on; the columns
 * and their types stay as they are when the store is opened.
 */
final class PartitionedFolder {
    private static final String PARQUET = ".parquet";
    private static final String CSV = ".csv";

    /** What would be read as a pattern of names. */
    private static final Pattern PATTERN = Pattern.compile("[*?\\[]");

    private final Path folder;
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Set<String> partitions = new LinkedHashSet<>();

    private PartitionedFolder(Path folder) {
        this.folder = folder;
    }

    /** The query that a view over the folder is made of. */
    static String source(Connection connection, Path folder) throws SQLException {
        var found = new PartitionedFolder(folder);
        found.look();
        if (found.extensions.size() != 1 || PATTERN.matcher(folder.toString()).find()) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
        return found.query(connection);
    }

    private void look() {
        try (var below = Files.walk(folder)) {
            below.filter(Files::isRegularFile).map(folder::relativize).forEach(this::file);
        } catch (IOException _) {
            throw new StoreException(Failure.UNAVAILABLE);
        }
    }

    private void file(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (var extension : Set.of(PARQUET, CSV)) {
            if (name.endsWith(extension)) {
                extensions.add(extension);
                file.iterator().forEachRemaining(this::partition);
            }
        }
    }

    private void partition(Path part) {
        int at = part.toString().indexOf('=');
        if (at > 0) {
            partitions.add(part.toString().substring(0, at));
        }
    }

    private String query(Connection connection) throws SQLException {
        boolean isParquet = extensions.contains(PARQUET);
        var glob = DuckDbText.literal(folder + "/**/*" + (isParquet ? PARQUET : CSV));
        var options = "hive_partitioning = " + !partitions.isEmpty();
        // Columns of CSV files are matched by name only where all files are looked at first.
        var read =
                isParquet
                        ? "read_parquet(%s, %s".formatted(glob, options)
                        : "read_csv(%s, header = true, sample_size = -1, union_by_name = true, %s"
                                .formatted(glob, options);
        var columns = described(connection, "FROM " + read + ")");
        return columns.entrySet().stream()
                .map(column -> column(column.getKey(), column.getValue()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "SELECT ",
                                " FROM %s%s)".formatted(read, partitionTypes(columns))));
    }

    /**
     * A partition that is one already needs no cast, which could keep files from being left out.
     */
    private String column(String name, String type) {
        var column = DuckDbText.identifier(name);
        return partitions.contains(name)
                ? column
                : "CAST(%s AS %s) AS %s".formatted(column, type, column);
    }

    private String partitionTypes(Map<String, String> columns) {
        return partitions.isEmpty()
                ? ""
                : partitions.stream()
                        .map(name -> DuckDbText.literal(name) + ": " + columns.get(name))
                        .collect(Collectors.joining(", ", ", hive_types = {", "}"));
    }

    private static Map<String, String> described(Connection connection, String query)
            throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("DESCRIBE " + query)) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }
}
