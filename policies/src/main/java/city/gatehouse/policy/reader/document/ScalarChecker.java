package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.reader.FindingCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Checks scalars against their shapes. */
final class ScalarChecker {
    private static final Set<Tag> SCALARS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 40;

    private final Findings findings;
    private final Places places;

    ScalarChecker(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    Optional<Value> check(ScalarNode node, Shape shape, String name) {
        if (!SCALARS.contains(node.getTag())) {
            return wrongKind(node, shape, name);
        }
        var text = node.getValue();
        boolean string = node.getTag().equals(Tag.STR);
        boolean flag = node.getTag().equals(Tag.BOOL);
        return switch (shape) {
            case Shape.Text(_, String pattern, String help) ->
                    !string
                            ? wrongKind(node, shape, name)
                            : Pattern.compile(pattern).matcher(text).matches()
                                    ? sound(node)
                                    : badValue(node, shape, name, help);
            case Shape.Choice(List<String> words) ->
                    words.contains(text) && string
                            ? sound(node)
                            : badValue(
                                    node,
                                    shape,
                                    name,
                                    Words.didYouMean(text, words, "write " + shape.expected()));
            case Shape.Day() ->
                    isDay(text) && string
                            ? sound(node)
                            : badValue(
                                    node, shape, name, "write year, month and day: `2026-03-01`");
            case Shape.Flag() -> flag ? sound(node) : wrongKind(node, shape, name);
            case Shape.True() ->
                    flag && text.equals("true")
                            ? sound(node)
                            : badValue(node, shape, name, "write `true`, or leave it out");
            case Shape.Literal() -> sound(node);
            case Shape.Whole whole -> number(node, whole, name);
            case Shape.Number number -> number(node, number, name);
            case Shape.ListOf _,
                    Shape.MapOf _,
                    Shape.Fields _,
                    Shape.Variants _,
                    Shape.Either _,
                    Shape.Named _ ->
                    wrongKind(node, shape, name);
        };
    }

    /** A scalar where a mapping or list may stand as well: a finding names both. */
    Optional<Value> checkEither(ScalarNode node, Shape.Either shape, String name) {
        var text = node.getValue();
        boolean word = node.getTag().equals(Tag.STR);
        if (!(shape.scalar() instanceof Shape.Choice(List<String> words))) {
            return check(node, shape.scalar(), name);
        }
        if (word && words.contains(text)) {
            return sound(node);
        }
        var keys =
                shape.collection() instanceof Shape.Variants variants
                        ? variants.byKey().keySet()
                        : Set.<String>of();
        var otherwise =
                "write "
                        + shape.scalar().expected()
                        + ", or a mapping with "
                        + Words.oneOf(List.copyOf(keys));
        var help =
                Words.closest(text, keys)
                        .map(key -> "did you mean " + Words.quoted("{" + key + ": …}") + "?")
                        .orElse(Words.didYouMean(text, words, otherwise));
        return badValue(node, shape, name, help);
    }

    /** Whether a key has the pattern of names, whether or not it would be a text as a value. */
    boolean isKey(ScalarNode key, Shape.Text shape, String name) {
        return Pattern.compile(shape.pattern()).matcher(key.getValue()).matches()
                || badValue(key, shape, name, shape.help()).isPresent();
    }

    private Optional<Value> number(ScalarNode node, Shape shape, String name) {
        if (!node.getTag().equals(Tag.INT) && !node.getTag().equals(Tag.FLOAT)) {
            return wrongKind(node, shape, name);
        }
        var within = parsed(node.getValue()).filter(value -> isWithin(value, shape));
        return within.isPresent()
                ? sound(node)
                : badValue(node, shape, name, "write " + shape.expected());
    }

    private static boolean isWithin(BigDecimal value, Shape shape) {
        return switch (shape) {
            case Shape.Whole(long least, long most) ->
                    value.stripTrailingZeros().scale() <= 0
                            && value.compareTo(BigDecimal.valueOf(least)) >= 0
                            && value.compareTo(BigDecimal.valueOf(most)) <= 0;
            case Shape.Number(BigDecimal least, boolean above, BigDecimal most) ->
                    value.compareTo(least) >= (above ? 1 : 0) && value.compareTo(most) <= 0;
            default -> throw new IllegalArgumentException("not a shape of numbers: " + shape);
        };
    }

    /** The number; none where it is not finite or too long to be meant. */
    private static Optional<BigDecimal> parsed(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            var value = new BigDecimal(text);
            return Optional.of(value).filter(v -> Math.abs(v.scale()) <= LARGEST_EXPONENT);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    Optional<Value> wrongKind(Node node, Shape shape, String name) {
        findings.add(
                FindingCode.WRONG_KIND,
                places.of(node),
                name + " is " + kind(node) + ", not " + shape.expected(),
                help(node, shape));
        return Optional.empty();
    }

    private static String help(Node node, Shape shape) {
        return switch (shape) {
            case Shape.Text(_, _, String help) ->
                    node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                            ? "put it in quotes if it is meant as a text; " + help
                            : help;
            case Shape.ListOf _ -> "write a list, such as `[a, b]`";
            case Shape.Fields fields ->
                    "write a mapping with " + Words.listed(fields.fields().keySet());
            case Shape.Variants variants ->
                    "write a mapping with " + Words.oneOf(List.copyOf(variants.byKey().keySet()));
            case Shape.Named(_, Shape inner) -> help(node, inner);
            case Shape.MapOf _,
                    Shape.Either _,
                    Shape.Choice _,
                    Shape.Literal _,
                    Shape.Whole _,
                    Shape.Number _,
                    Shape.Flag _,
                    Shape.True _,
                    Shape.Day _ ->
                    "write " + shape.expected();
        };
    }

    private Optional<Value> badValue(ScalarNode node, Shape shape, String name, String help) {
        findings.add(
                FindingCode.BAD_VALUE,
                places.ofText(node),
                name + " is " + Words.quoted(node.getValue()) + ", not " + shape.expected(),
                help);
        return Optional.empty();
    }

    private Optional<Value> sound(ScalarNode node) {
        return Optional.of(new Value.Scalar(node.getValue(), places.ofText(node)));
    }

    private static String kind(Node node) {
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return "nothing";
        }
        if (tag.equals(Tag.BOOL)) {
            return "a boolean";
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return "a number";
        }
        if (tag.equals(Tag.STR)) {
            return "a text";
        }
        if (node instanceof SequenceNode && tag.equals(Tag.SEQ)) {
            return "a list";
        }
        if (node instanceof MappingNode && tag.equals(Tag.MAP)) {
            return "a mapping";
        }
        return "tagged " + Words.quoted(tag.getValue());
    }
}
