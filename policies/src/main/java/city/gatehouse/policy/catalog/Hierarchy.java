package city.gatehouse.policy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named generalization: for each value its ever coarser replacements. A value that is not listed
 * becomes {@code *}.
 *
 * @param levels how many replacements each value has; level 1 is the finest
 * @param paths value to its replacements, level 1 first, each of length {@code levels}
 */
public record Hierarchy(String name, int levels, Map<String, List<String>> paths) {
    /** What a value becomes that the hierarchy does not list. */
    public static final String UNKNOWN = "*";

    public Hierarchy {
        var copy = new LinkedHashMap<String, List<String>>();
        for (var path : paths.entrySet()) {
            if (path.getValue().size() != levels) {
                throw new IllegalArgumentException(
                        "every value of a hierarchy has the same number of levels");
            }
            copy.put(path.getKey(), List.copyOf(path.getValue()));
        }
        paths = Collections.unmodifiableMap(copy);
    }
}
