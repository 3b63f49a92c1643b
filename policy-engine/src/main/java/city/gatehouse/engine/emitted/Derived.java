package city.gatehouse.engine.emitted;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a value is computed from.
 *
 * @param bare whether it is one column's value as it is stored, but for its type
 */
record Derived(Set<Source> sources, boolean bare) {
    static final Derived NOTHING = new Derived(Set.of(), false);

    Derived {
        sources = Set.copyOf(sources);
    }

    static Derived stored(Source source) {
        return new Derived(Set.of(source), true);
    }

    /** Something is computed from all of these. */
    static Derived from(Collection<Derived> parts) {
        return new Derived(all(parts), false);
    }

    Derived computed() {
        return new Derived(sources, false);
    }

    /** The value is one or the other. */
    Derived or(Derived other) {
        return new Derived(
                Stream.concat(sources.stream(), other.sources.stream()).collect(Collectors.toSet()),
                bare || other.bare);
    }

    static Set<Source> all(Collection<Derived> parts) {
        return parts.stream().flatMap(part -> part.sources.stream()).collect(Collectors.toSet());
    }
}
