package city.gatehouse.gateway.configuration;

import city.gatehouse.policy.reader.document.Shape;
import java.time.Duration;

/** Numbers with a unit: {@code 30 s} and {@code 512 MiB}. */
final class Quantity {
    static final Shape.Text DURATION =
            new Shape.Text(
                    "a duration",
                    "[1-9][0-9]{0,8} ?(ms|s|min|h)",
                    "write such as `30 s` or `5 min`");
    static final Shape.Text SIZE =
            new Shape.Text(
                    "a size",
                    "[1-9][0-9]{0,8} ?(KiB|MiB|GiB|TiB)",
                    "write such as `512 MiB` or `2 GiB`");

    private Quantity() {}

    static Duration duration(String text) {
        long number = number(text);
        return switch (unit(text)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> throw new IllegalArgumentException("not a duration");
        };
    }

    /** In bytes. */
    static long size(String text) {
        long unit =
                switch (unit(text)) {
                    case "KiB" -> 1L << 10;
                    case "MiB" -> 1L << 20;
                    case "GiB" -> 1L << 30;
                    case "TiB" -> 1L << 40;
                    default -> throw new IllegalArgumentException("not a size");
                };
        return Math.multiplyExact(number(text), unit);
    }

    private static long number(String text) {
        return Long.parseLong(text.substring(0, digits(text)));
    }

    private static String unit(String text) {
        return text.substring(digits(text)).strip();
    }

    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
