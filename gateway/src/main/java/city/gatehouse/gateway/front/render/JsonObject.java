package city.gatehouse.gateway.front.render;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One object of JSON, member by member. */
final class JsonObject {
    private final StringJoiner members = new StringJoiner(",", "{", "}");

    JsonObject text(String name, String value) {
        return member(name, JsonText.string(value));
    }

    JsonObject texts(String name, List<String> values) {
        return member(name, array(values, JsonText::string));
    }

    JsonObject objects(String name, List<JsonObject> objects) {
        return member(name, array(objects, JsonObject::toString));
    }

    private JsonObject member(String name, String json) {
        members.add(JsonText.string(name) + ":" + json);
        return this;
    }

    private static <T> String array(List<T> items, Function<T, String> json) {
        return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    /** The JSON. */
    @Override
    public String toString() {
        return members.toString();
    }
}
