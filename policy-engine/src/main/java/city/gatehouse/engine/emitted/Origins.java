package city.gatehouse.engine.emitted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an answer comes from.
 *
 * @param columns in order
 * @param deciding which rows there are, how they are grouped and in which order they come
 * @param guards for each table that is read, what its rows are chosen by where it is read,
 *     everywhere that it is
 */
record Origins(
        List<Derived> columns, Set<Decision> deciding, Map<List<String>, Set<Source>> guards) {
    Origins {
        columns = List.copyOf(columns);
        deciding = Set.copyOf(deciding);
    }

    static Origins of(List<Derived> columns) {
        return new Origins(columns, Set.of(), Map.of());
    }

    Origins with(List<Derived> others) {
        return new Origins(others, deciding, guards);
    }

    Origins decidedBy(Decision.Kind kind, Collection<Derived> values) {
        var more = new HashSet<>(deciding);
        values.stream()
                .filter(value -> !value.sources().isEmpty())
                .forEach(value -> more.add(new Decision(kind, value.sources())));
        return new Origins(columns, more, guards);
    }

    /** Other tables are read for this one's values. */
    Origins guarding(Map<List<String>, Set<Source>> others) {
        return new Origins(columns, deciding, merged(guards, others));
    }

    /** The rows of this one depend on those of another. */
    Origins reading(Origins other) {
        var both = new HashSet<>(deciding);
        both.addAll(other.deciding);
        return new Origins(columns, both, merged(guards, other.guards));
    }

    /** The columns of both. */
    Origins beside(Origins other) {
        var all = new ArrayList<>(columns);
        all.addAll(other.columns);
        return with(all).reading(other);
    }

    /** Everything that is consulted for this one's rows and values. */
    Set<Source> consulted() {
        var all = new HashSet<>(Derived.all(columns));
        deciding.forEach(decision -> all.addAll(decision.sources()));
        return all;
    }

    static Map<List<String>, Set<Source>> merged(
            Map<List<String>, Set<Source>> a, Map<List<String>, Set<Source>> b) {
        var merged = new HashMap<>(a);
        b.forEach((table, sources) -> merged.merge(table, sources, Origins::common));
        return Map.copyOf(merged);
    }

    private static Set<Source> common(Set<Source> a, Set<Source> b) {
        return a.stream().filter(b::contains).collect(Collectors.toUnmodifiableSet());
    }
}
