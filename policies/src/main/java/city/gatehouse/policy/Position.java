package city.gatehouse.policy;

/**
 * Where something stands in a document or a statement.
 *
 * @param source the file's path as it was given, or a short name such as {@code statement}
 * @param line from 1
 * @param column from 1
 */
public record Position(String source, int line, int column) {
    /** A position for what was made in memory rather than read. */
    public static final Position NOWHERE = new Position("memory", 1, 1);

    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
