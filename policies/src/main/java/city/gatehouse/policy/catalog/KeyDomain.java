package city.gatehouse.policy.catalog;

/**
 * An identifier space whose tokens are comparable.
 *
 * @param width the longest value in bytes of UTF-8; every token of the domain is as long as the
 *     widest value's
 */
public record KeyDomain(String name, String title, int width) {
    public static final int DEFAULT_WIDTH = 30;

    public KeyDomain {
        if (width < 1 || width > 1024) {
            throw new IllegalArgumentException("a domain's width is from 1 to 1024 bytes");
        }
    }
}
