package city.gatehouse.gateway.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One question of a corpus. Its file has a block for each: {@code ==== title}, words ({@code as
 * ACCOUNT for PURPOSE}, {@code ordered}, {@code expect …}, {@code family …}, {@code param TYPE
 * VALUE}), the statement, and after a line {@code ----} the statement for the governed view where
 * it is another.
 *
 * @param expected as after {@code expect}; empty where the block has none
 */
record Case(
        String title,
        String family,
        String account,
        String purpose,
        boolean ordered,
        String expected,
        List<@Nullable Object> parameters,
        String sql,
        Optional<String> view) {
    static List<Case> read(String resource) {
        var cases = new ArrayList<Case>();
        var blocks = Resources.text(resource).split("(?m)^==== ?");
        for (int i = 1; i < blocks.length; i++) {
            cases.add(parse(blocks[i]));
        }
        return cases;
    }

    private static Case parse(String block) {
        var lines = block.lines().toList();
        var account = "";
        var purpose = "";
        var family = "";
        var expected = "";
        boolean ordered = false;
        var parameters = new ArrayList<@Nullable Object>();
        int at = 1;
        for (; at < lines.size(); at++) {
            var words = lines.get(at).split(" ", 3);
            if (words[0].equals("as")) {
                var who = lines.get(at).split(" ");
                account = who[1];
                purpose = who[3];
            } else if (words[0].equals("ordered")) {
                ordered = true;
            } else if (words[0].equals("expect")) {
                expected = lines.get(at).substring(7);
            } else if (words[0].equals("family")) {
                family = lines.get(at).substring(7);
            } else if (words[0].equals("param")) {
                parameters.add(parameter(words[1], words.length > 2 ? words[2] : ""));
            } else {
                break;
            }
        }
        var statement = String.join("\n", lines.subList(at, lines.size()));
        int view = statement.indexOf("\n----\n");
        return new Case(
                lines.getFirst(),
                family,
                account,
                purpose,
                ordered,
                expected,
                parameters,
                (view < 0 ? statement : statement.substring(0, view)).strip(),
                view < 0 ? Optional.empty() : Optional.of(statement.substring(view + 6).strip()));
    }

    private static @Nullable Object parameter(String type, String value) {
        return switch (type) {
            case "null" -> null;
            case "long" -> Long.valueOf(value);
            case "decimal" -> new BigDecimal(value);
            case "double" -> Double.valueOf(value);
            case "date" -> LocalDate.parse(value);
            case "timestamp" -> LocalDateTime.parse(value);
            case "boolean" -> Boolean.valueOf(value);
            case "text" -> value;
            default -> throw new IllegalArgumentException("no parameter type " + type);
        };
    }

    /** The same question in another form. */
    Case asking(String statement, UnaryOperator<String> texts) {
        var bound = new ArrayList<@Nullable Object>();
        for (var parameter : parameters) {
            bound.add(parameter instanceof String text ? texts.apply(text) : parameter);
        }
        return new Case(title, family, account, purpose, ordered, expected, bound, statement, view);
    }

    /** The same case with another expectation. */
    Case expecting(String other) {
        return new Case(title, family, account, purpose, ordered, other, parameters, sql, view);
    }

    @Override
    public String toString() {
        return title;
    }

    /** Files of the test class path. */
    static final class Resources {
        private Resources() {}

        static String text(String name) {
            try (var in = Case.class.getResourceAsStream("/" + name)) {
                if (in == null) {
                    throw new IllegalArgumentException("no resource " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
