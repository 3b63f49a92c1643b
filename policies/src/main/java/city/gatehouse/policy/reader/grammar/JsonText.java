package city.gatehouse.policy.reader.grammar;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON (RFC 8259) of maps, lists, texts, numbers and booleans; indented by two spaces. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        var json = new JsonText();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String line) {
        switch (value) {
            case Map<?, ?> map ->
                    list(
                            '{',
                            map.entrySet().iterator(),
                            '}',
                            line,
                            entry -> {
                                string(String.valueOf(entry.getKey()));
                                text.append(": ");
                                value(entry.getValue(), line + "  ");
                            });
            case List<?> list when list.stream().allMatch(String.class::isInstance) -> {
                text.append('[');
                for (int i = 0; i < list.size(); i++) {
                    text.append(i == 0 ? "" : ", ");
                    string(String.valueOf(list.get(i)));
                }
                text.append(']');
            }
            case List<?> list ->
                    list('[', list.iterator(), ']', line, each -> value(each, line + "  "));
            case String string -> string(string);
            case BigDecimal number -> text.append(number.toPlainString());
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
        }
    }

    private <T> void list(
            char open, Iterator<T> items, char close, String line, Consumer<T> write) {
        text.append(open);
        while (items.hasNext()) {
            text.append(line).append("  ");
            write.accept(items.next());
            text.append(items.hasNext() ? "," : line);
        }
        text.append(close);
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
