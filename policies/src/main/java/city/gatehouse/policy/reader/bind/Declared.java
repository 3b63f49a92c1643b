package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.reader.document.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things declared under names. */
final class Declared {
    private Declared() {}

    /** How one thing is bound. */
    interface Binding<T> {
        Optional<T> bind(String name, Value.Entries declaration);
    }

    /** Every declared name, with nothing under it where it could not be bound. */
    static <T> Map<String, Optional<T>> of(Value.Entries document, String key, Binding<T> binding) {
        var declared = new LinkedHashMap<String, Optional<T>>();
        document.mapping(key)
                .ifPresent(all ->
                        all.entries()
                                .forEach((name, entry) ->
                                        declared.put(name, bound(name, entry, binding))));
        return declared;
    }

    private static <T> Optional<T> bound(String name, Value.Entry entry, Binding<T> binding) {
        return entry.value() instanceof Value.Entries declaration
                ? binding.bind(name, declaration)
                : Optional.empty();
    }
}
