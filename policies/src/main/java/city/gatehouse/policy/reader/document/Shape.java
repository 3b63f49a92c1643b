package city.gatehouse.policy.reader.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a value must look like. The grammar of the documents is made of shapes; the reader checks
 * against them and the JSON Schema is written from them, so the two cannot disagree.
 */
public sealed interface Shape {
    /**
     * A string.
     *
     * @param what a noun with its article, such as {@code a name}
     * @param pattern a regular expression, anchored, in the common subset of Java and ECMA-262
     * @param help an example of what to write
     */
    record Text(String what, String pattern, String help) implements Shape {}

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A string, number or boolean, taken as it is written. */
    record Literal() implements Shape {}

    /** A whole number from {@code least} to {@code most}. */
    record Whole(long least, long most) implements Shape {}

    /**
     * A number.
     *
     * @param above whether {@code least} itself is excluded
     */
    record Number(BigDecimal least, boolean above, BigDecimal most) implements Shape {}

    record Flag() implements Shape {}

    /** Nothing but {@code true}: what is not so is not written. */
    record True() implements Shape {}

    /** A calendar date, {@code 2026-03-01}. */
    record Day() implements Shape {}

    record ListOf(Shape item, int least) implements Shape {}

    /** A mapping from names that the writer chooses. */
    record MapOf(Text key, Shape value, int least) implements Shape {}

    /** A mapping with keys that the grammar knows. */
    record Fields(String what, Map<String, Field> fields, List<Need> needs) implements Shape {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            needs = List.copyOf(needs);
        }
    }

    /**
     * A mapping of one of several kinds; the key that names the kind is required, and stands in no
     * mapping of an earlier kind.
     */
    record Variants(String what, Map<String, Fields> byKey) implements Shape {
        public Variants {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }
    }

    /** A scalar of one shape, or a list or mapping of another. */
    record Either(String what, Shape scalar, Shape collection) implements Shape {}

    /** A shape with a name of its own in the JSON Schema. */
    record Named(String name, Shape shape) implements Shape {}

    /** A key of a mapping. */
    record Field(Shape shape, boolean required, String description) {}

    /**
     * At least one of these keys, or exactly one.
     *
     * @param help what to write
     */
    record Need(boolean exactlyOne, List<String> keys, String help) {
        public Need {
            keys = List.copyOf(keys);
        }
    }

    /** What is expected, as a noun with its article. */
    default String expected() {
        return switch (this) {
            case Text text -> text.what();
            case Choice(List<String> words) -> Words.oneOf(words);
            case Literal() -> "a text, number or boolean";
            case Whole(long least, long most) -> "a whole number from " + least + " to " + most;
            case Number number ->
                    "a number "
                            + (number.above() ? "above " : "from ")
                            + number.least().toPlainString()
                            + (number.above() ? " and at most " : " to ")
                            + number.most().toPlainString();
            case Flag() -> "`true` or `false`";
            case True() -> "`true`";
            case Day() -> "a date such as `2026-03-01`";
            case ListOf _ -> "a list";
            case MapOf _ -> "a mapping";
            case Fields fields -> fields.what();
            case Variants variants -> variants.what();
            case Either either -> either.what();
            case Named(_, Shape shape) -> shape.expected();
        };
    }
}
