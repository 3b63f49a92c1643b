package city.gatehouse.policy.reader.grammar;

import city.gatehouse.policy.reader.document.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the grammar as a JSON Schema (draft 2020-12), with which editors complete and check the
 * documents of a city. It knows the structure; what names refer to, and whether a treatment fits
 * its column, only the reader knows.
 */
public final class SchemaWriter {
    /** Where the build keeps it, on the class path. */
    public static final String RESOURCE = "/schema/gatehouse-city.schema.json";

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaWriter() {}

    /** The schema of {@link Grammar#DOCUMENT}, as JSON text. */
    public static String schema() {
        var writer = new SchemaWriter();
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "A document of a Gatehouse city");
        root.putAll(writer.of(Grammar.DOCUMENT));
        root.put("$defs", writer.definitions);
        return JsonText.of(root);
    }

    private Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Text(_, String pattern, _) -> json("type", "string", "pattern", pattern);
            case Shape.Choice(List<String> words) -> json("type", "string", "enum", words);
            case Shape.Literal() -> json("type", List.of("string", "number", "boolean"));
            case Shape.Whole(long least, long most) ->
                    json("type", "integer", "minimum", least, "maximum", most);
            case Shape.Number number ->
                    json(
                            "type",
                            "number",
                            number.above() ? "exclusiveMinimum" : "minimum",
                            number.least(),
                            "maximum",
                            number.most());
            case Shape.Flag() -> json("type", "boolean");
            case Shape.True() -> json("const", true);
            case Shape.Day() ->
                    json(
                            "type",
                            "string",
                            "format",
                            "date",
                            "pattern",
                            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case Shape.ListOf(Shape item, int least) ->
                    json("type", "array", "items", of(item), "minItems", least);
            case Shape.MapOf(Shape.Text key, Shape value, int least) ->
                    json(
                            "type",
                            "object",
                            "propertyNames",
                            json("pattern", key.pattern()),
                            "additionalProperties",
                            of(value),
                            "minProperties",
                            least);
            case Shape.Fields fields -> fields(fields);
            case Shape.Variants variants ->
                    json("oneOf", variants.byKey().values().stream().map(this::of).toList());
            case Shape.Either either ->
                    json("anyOf", List.of(of(either.scalar()), of(either.collection())));
            case Shape.Named(String name, Shape inner) -> {
                if (!definitions.containsKey(name)) {
                    definitions.put(name, of(inner));
                }
                yield json("$ref", "#/$defs/" + name);
            }
        };
    }

    private Map<String, Object> fields(Shape.Fields shape) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        shape.fields()
                .forEach((name, field) -> {
                    var property = json("description", field.description());
                    property.putAll(of(field.shape()));
                    properties.put(name, property);
                    if (field.required()) {
                        required.add(name);
                    }
                });
        var schema = json("title", shape.what(), "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        for (Shape.Need need : shape.needs()) {
            schema.put(
                    need.exactlyOne() ? "oneOf" : "anyOf",
                    need.keys().stream().map(key -> json("required", List.of(key))).toList());
        }
        return schema;
    }

    private static Map<String, Object> json(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
