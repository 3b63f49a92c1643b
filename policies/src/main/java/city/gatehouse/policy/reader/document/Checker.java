package city.gatehouse.policy.reader.document;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Checks the nodes of one document against shapes. */
public final class Checker {
    private final Findings findings;
    private final Places places;
    private final ScalarChecker scalars;
    private final Document document;

    public Checker(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.places = new Places(document);
        this.scalars = new ScalarChecker(findings, places);
    }

    /** The values of a YAML text, one for each of its documents that is a mapping. */
    public List<Value.Entries> read(Shape.Variants shape) {
        var values = new ArrayList<Value.Entries>();
        for (Node node : new YamlText(document, findings).nodes()) {
            if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
                findings.add(
                        FindingCode.EMPTY_DOCUMENT,
                        places.of(node),
                        "the document is empty",
                        "write something into it, or remove its `---`");
                continue;
            }
            var value = check(node, shape, "the document");
            if (value.orElse(null) instanceof Value.Entries entries) {
                values.add(entries);
            } else {
                findings.lost();
            }
        }
        return values;
    }

    private Optional<Value> check(Node node, Shape shape, String name) {
        return switch (shape) {
            case Shape.Named(_, Shape inner) -> check(node, inner, name);
            case Shape.Either either ->
                    node instanceof ScalarNode scalar
                            ? scalars.checkEither(scalar, either, name)
                            : check(node, either.collection(), name);
            case Shape.ListOf list when isPlain(node, Tag.SEQ) ->
                    items((SequenceNode) node, list, name);
            case Shape.MapOf map when isPlain(node, Tag.MAP) ->
                    named((MappingNode) node, map, name);
            case Shape.Fields fields when isPlain(node, Tag.MAP) ->
                    Optional.of(fields((MappingNode) node, pairs((MappingNode) node), fields));
            case Shape.Variants variants when isPlain(node, Tag.MAP) ->
                    variant((MappingNode) node, variants);
            case Shape.ListOf _, Shape.MapOf _, Shape.Fields _, Shape.Variants _ ->
                    scalars.wrongKind(node, shape, name);
            case Shape.Text _,
                    Shape.Choice _,
                    Shape.Literal _,
                    Shape.Whole _,
                    Shape.Number _,
                    Shape.Flag _,
                    Shape.True _,
                    Shape.Day _ ->
                    node instanceof ScalarNode scalar
                            ? scalars.check(scalar, shape, name)
                            : scalars.wrongKind(node, shape, name);
        };
    }

    private Optional<Value> items(SequenceNode node, Shape.ListOf shape, String name) {
        var items = new ArrayList<Value>();
        for (Node item : node.getValue()) {
            check(item, shape.item(), "an item of " + name).ifPresent(items::add);
        }
        atLeast(node, node.getValue().size(), shape.least(), name);
        return Optional.of(new Value.Items(items, places.of(node)));
    }

    private Optional<Value> named(MappingNode node, Shape.MapOf shape, String name) {
        var entries = new LinkedHashMap<String, Value.Entry>();
        for (var pair : pairs(node).entrySet()) {
            var key = pair.getValue().key();
            if (!scalars.isKey(key, shape.key(), "a key of " + name)) {
                continue;
            }
            var at = places.of(key);
            var value =
                    check(pair.getValue().value(), shape.value(), Words.quoted(pair.getKey()))
                            .orElse(new Value.Broken(at));
            entries.put(pair.getKey(), new Value.Entry(at, value));
        }
        atLeast(node, node.getValue().size(), shape.least(), name);
        return Optional.of(new Value.Entries(entries, places.of(node)));
    }

    private void atLeast(Node node, int size, int least, String name) {
        if (size < least) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    places.of(node),
                    name + " is empty",
                    "write at least one; what may be left out is left out with its key");
        }
    }

    private Value.Entries fields(MappingNode node, Map<String, Pair> pairs, Shape.Fields shape) {
        var entries = new LinkedHashMap<String, Value.Entry>();
        pairs.forEach((name, pair) -> {
            var field = shape.fields().get(name);
            if (field == null) {
                unknownKey(name, places.of(pair.key()), shape);
                return;
            }
            check(pair.value(), field.shape(), Words.quoted(name))
                    .map(value -> new Value.Entry(places.of(pair.key()), value))
                    .ifPresent(entry -> entries.put(name, entry));
        });
        shape.fields()
                .forEach((name, field) -> {
                    if (field.required() && !pairs.containsKey(name)) {
                        missing(
                                node,
                                shape.what() + " needs " + Words.quoted(name),
                                "write " + Words.quoted(name + ": …") + ": " + field.description());
                    }
                });
        for (Shape.Need need : shape.needs()) {
            long given = need.keys().stream().filter(pairs::containsKey).count();
            if (given == 0 || need.exactlyOne() && given > 1) {
                missing(
                        node,
                        shape.what()
                                + (need.exactlyOne() ? " needs exactly " : " needs at least ")
                                + Words.oneOf(need.keys()),
                        need.help());
            }
        }
        return new Value.Entries(entries, places.of(node));
    }

    private Optional<Value> variant(MappingNode node, Shape.Variants shape) {
        var pairs = pairs(node);
        for (var candidate : shape.byKey().entrySet()) {
            if (pairs.containsKey(candidate.getKey())) {
                return Optional.of(fields(node, pairs, candidate.getValue()));
            }
        }
        var known = List.copyOf(shape.byKey().keySet());
        var otherwise = "write " + Words.oneOf(known);
        var help =
                pairs.keySet().stream()
                        .filter(key -> Words.closest(key, known).isPresent())
                        .findFirst()
                        .map(key -> Words.didYouMean(key, known, otherwise))
                        .orElse(otherwise);
        var at = pairs.values().stream().findFirst().map(pair -> places.of(pair.key()));
        findings.add(
                FindingCode.UNKNOWN_KIND,
                at.orElse(places.of(node)),
                (pairs.isEmpty()
                                ? "an empty mapping"
                                : "a mapping with the keys " + Words.listed(pairs.keySet()))
                        + " is not "
                        + shape.what(),
                help);
        return Optional.empty();
    }

    private record Pair(ScalarNode key, Node value) {}

    /** The pairs with scalar keys; other keys, and all but the first of a name, are reported. */
    private Map<String, Pair> pairs(MappingNode node) {
        var pairs = new LinkedHashMap<String, Pair>();
        for (var tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.add(
                        FindingCode.WRONG_KIND,
                        places.of(tuple.getKeyNode()),
                        "a key is a list or a mapping",
                        "write a name; put texts that begin with `{` or `[` in quotes");
                continue;
            }
            var first = pairs.putIfAbsent(key.getValue(), new Pair(key, tuple.getValueNode()));
            if (first != null) {
                findings.add(
                        FindingCode.DUPLICATE_KEY,
                        places.of(key),
                        Words.quoted(key.getValue()) + " is written twice in one mapping",
                        "keep one of them; the first is on line " + places.of(first.key()).line());
            }
        }
        return pairs;
    }

    private void unknownKey(String name, Position at, Shape.Fields shape) {
        var known = shape.fields().keySet();
        findings.add(
                FindingCode.UNKNOWN_KEY,
                at,
                Words.quoted(name) + " is not a key of " + shape.what(),
                Words.didYouMean(name, known, "its keys are " + Words.listed(known)));
    }

    private void missing(Node node, String message, String help) {
        findings.add(FindingCode.MISSING_KEY, places.of(node), message, help);
    }

    private static boolean isPlain(Node node, Tag tag) {
        return node.getTag().equals(tag);
    }
}
