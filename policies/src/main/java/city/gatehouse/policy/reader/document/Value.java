package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document that has the shape it must have, and where it stands. */
public sealed interface Value {
    Position position();

    /**
     * A scalar.
     *
     * @param position of the text's first character, inside quotes and below a block's indicator
     */
    record Scalar(String text, Position position) implements Value {}

    record Items(List<Value> items, Position position) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, without the keys whose values have not their shape. */
    record Entries(Map<String, Entry> entries, Position position) implements Value {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public boolean has(String key) {
            return entries.containsKey(key);
        }

        public Optional<Value> value(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        public Optional<Scalar> scalar(String key) {
            return value(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        public Optional<String> text(String key) {
            return scalar(key).map(Scalar::text);
        }

        public Optional<Entries> mapping(String key) {
            return value(key).filter(Entries.class::isInstance).map(Entries.class::cast);
        }

        /** The scalars of a list, or none where there is no such list. */
        public List<Scalar> scalars(String key) {
            return value(key).map(Value::scalarsOf).orElse(List.of());
        }

        /** The mappings of a list, or none where there is no such list. */
        public List<Entries> mappings(String key) {
            return value(key)
                    .filter(Items.class::isInstance)
                    .map(items -> ((Items) items).items())
                    .orElse(List.of())
                    .stream()
                    .filter(Entries.class::isInstance)
                    .map(Entries.class::cast)
                    .toList();
        }
    }

    /** What stands under a name but has not its shape; that has been reported. */
    record Broken(Position position) implements Value {}

    /** A key with its value. */
    record Entry(Position key, Value value) {}

    /** The scalars of a list, or the one scalar that stands for a list of one. */
    private static List<Scalar> scalarsOf(Value value) {
        return switch (value) {
            case Scalar scalar -> List.of(scalar);
            case Items items ->
                    items.items().stream()
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .toList();
            case Entries _, Broken _ -> List.of();
        };
    }
}
