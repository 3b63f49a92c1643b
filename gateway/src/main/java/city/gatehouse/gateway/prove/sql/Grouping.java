package city.gatehouse.gateway.prove.sql;

import java.util.List;

/**
 * A GROUP BY.
 *
 * @param sets for {@link Kind#SETS}: the positions of the keys in each
 */
public record Grouping(Kind kind, List<Expression> keys, List<List<Integer>> sets) {
    /** No GROUP BY at all. */
    public static final Grouping NONE = new Grouping(Kind.NONE, List.of(), List.of());

    /** How the keys are combined. */
    public enum Kind {
        NONE,
        PLAIN,
        ROLLUP,
        CUBE,
        SETS
    }

    public Grouping {
        keys = List.copyOf(keys);
        sets = List.copyOf(sets);
        if ((kind == Kind.NONE) != keys.isEmpty()) {
            throw new IllegalArgumentException("groups have keys");
        }
    }

    public static Grouping by(List<Expression> keys) {
        return keys.isEmpty() ? NONE : new Grouping(Kind.PLAIN, keys, List.of());
    }
}
