package city.gatehouse.anonymize.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.gatehouse.anonymize.distinct.ByteTable;
import city.gatehouse.policy.catalog.Hierarchy;
import java.util.Map;
import org.apache.arrow.vector.VarCharVector;

/** A text's replacement at one level of a hierarchy. */
public final class HierarchyRule implements TextRule {
    private static final byte[] UNKNOWN = Hierarchy.UNKNOWN.getBytes(UTF_8);

    private final ByteTable values = new ByteTable();
    private final byte[][] replacements;

    private HierarchyRule(Hierarchy hierarchy, int level) {
        this.replacements = new byte[hierarchy.paths().size()][];
        hierarchy
                .paths()
                .forEach((value, path) -> {
                    byte[] key = value.getBytes(UTF_8);
                    replacements[values.number(key, key.length)] =
                            path.get(level - 1).getBytes(UTF_8);
                });
    }

    /**
     * @throws IllegalArgumentException when there is no such hierarchy or level
     */
    public static HierarchyRule of(Map<String, Hierarchy> hierarchies, String name, int level) {
        var hierarchy = hierarchies.get(name);
        if (hierarchy == null || level < 1 || level > hierarchy.levels()) {
            throw new IllegalArgumentException("no such hierarchy or level");
        }
        return new HierarchyRule(hierarchy, level);
    }

    @Override
    public void write(byte[] text, int length, VarCharVector out, int row) {
        int number = values.find(text, length);
        out.setSafe(row, number < 0 ? UNKNOWN : replacements[number]);
    }
}
