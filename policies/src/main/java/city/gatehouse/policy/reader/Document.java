package city.gatehouse.policy.reader;

/**
 * A file of a city: YAML (its name ends in {@code .yaml} or {@code .yml}) or a hierarchy's CSV.
 *
 * @param name the path below the city's folder, with slashes
 * @param source what positions call it; the path as it was given
 */
public record Document(String name, String source, String text) {
    /** A document whose positions call it by its name. */
    public static Document of(String name, String text) {
        return new Document(name, name, text);
    }

    boolean isYaml() {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
