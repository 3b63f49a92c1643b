package city.gatehouse.policy.reader.grammar;

import city.gatehouse.policy.reader.document.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the documents' grammars share. */
final class Parts {
    static final Shape.Text NAME =
            new Shape.Text(
                    "a name of letters, digits, `.`, `_`, `-` and `@`",
                    "^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$",
                    "write a name such as `transport-analyst`");
    static final Shape.Text DATASET =
            new Shape.Text(
                    "the name of a dataset",
                    "^[A-Za-z_][A-Za-z0-9_]{0,62}\\.[A-Za-z_][A-Za-z0-9_]{0,62}$",
                    "write schema and table, such as `mobility.taps`");
    static final Shape.Text COLUMN =
            new Shape.Text(
                    "the name of a column",
                    "^[^\"\\u0000-\\u001f]{1,128}$",
                    "write the name that the store uses, such as `tapped_at`");
    static final Shape.Text TEXT =
            new Shape.Text(
                    "a text",
                    "^[\\s\\S]*\\S[\\s\\S]*$",
                    "write some words, in quotes if they have `: ` or ` #` in them");
    static final Shape.Text PERIOD =
            new Shape.Text(
                    "a period such as `24 months`",
                    "^[1-9][0-9]{0,3} (day|week|month|year)s?$",
                    "write a number and days, weeks, months or years: `120 months`");

    private Parts() {}

    static Shape.ListOf listOf(Shape item) {
        return new Shape.ListOf(item, 1);
    }

    static Shape.MapOf mapOf(Shape.Text key, Shape value) {
        return new Shape.MapOf(key, value, 0);
    }

    static Shape.Number number(String least, boolean above, String most) {
        return new Shape.Number(new BigDecimal(least), above, new BigDecimal(most));
    }

    static Builder fields(String what) {
        return new Builder(what, new LinkedHashMap<>());
    }

    /** A mapping in the making: keys in the order in which they are best written. */
    record Builder(String what, Map<String, Shape.Field> fields) {
        Builder required(String key, Shape shape, String description) {
            fields.put(key, new Shape.Field(shape, true, description));
            return this;
        }

        Builder optional(String key, Shape shape, String description) {
            fields.put(key, new Shape.Field(shape, false, description));
            return this;
        }

        Shape.Fields build(Shape.Need... needs) {
            return new Shape.Fields(what, fields, List.of(needs));
        }
    }
}
