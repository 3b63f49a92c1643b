package city.gatehouse.engine.read;

/**
 * How large a statement may be.
 *
 * @param characters of its text
 * @param nesting of parentheses and of expressions
 * @param relations named in it, each mention counted
 */
public record Bounds(int characters, int nesting, int relations) {
    public static final Bounds DEFAULT = new Bounds(100_000, 200, 64);
}
