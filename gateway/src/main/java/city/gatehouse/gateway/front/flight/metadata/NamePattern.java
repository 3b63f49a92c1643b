package city.gatehouse.gateway.front.flight.metadata;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of names as JDBC's metadata has it: {@code %} for any characters, {@code _} for one,
 * and a backslash before what is meant literally.
 */
public record NamePattern(Pattern pattern) {
    private static final NamePattern ANY = of("%");

    /** {@code null} matches every name. */
    public static NamePattern ofNullable(@Nullable String text) {
        return text == null ? ANY : of(text);
    }

    public static NamePattern of(String text) {
        var regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                regex.append(Pattern.quote(String.valueOf(text.charAt(i))));
            } else if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new NamePattern(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
