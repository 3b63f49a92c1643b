package city.gatehouse.engine.function;

import java.util.regex.Pattern;

/**
 * Places in JSON as DuckDB writes them: a key, a path {@code $.key[0].other}, or a pointer {@code
 * /key/0}. A path that it cannot read fails, and one with a wildcard gives a list instead of a
 * value; neither is one here.
 */
final class JsonPaths {
    private static final Pattern PATH =
            Pattern.compile(
                    "\\$(\\.[A-Za-z_][A-Za-z0-9_]*|\\.\"[^\"\\\\]+\"|\\[(#?-)?[0-9]{1,9}])*");

    private JsonPaths() {}

    /** Whether a text names one place. */
    static boolean isOne(String text) {
        boolean isPath = text.startsWith("$");
        return !text.isEmpty()
                && text.indexOf('*') < 0
                && (!isPath || PATH.matcher(text).matches());
    }
}
