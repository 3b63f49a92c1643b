package city.gatehouse.policy.catalog;

/** The name by which analysts know a dataset: {@code schema.table}. */
public record DatasetName(String schema, String table) implements Comparable<DatasetName> {
    /**
     * Reads {@code schema.table}.
     *
     * @throws IllegalArgumentException when {@code text} is not two parts
     */
    public static DatasetName of(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0 || dot == text.length() - 1 || text.indexOf('.', dot + 1) >= 0) {
            throw new IllegalArgumentException(
                    "a dataset's name is schema.table, not `" + text + "`");
        }
        return new DatasetName(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(DatasetName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : table.compareTo(other.table);
    }

    @Override
    public String toString() {
        return schema + "." + table;
    }
}
