package city.gatehouse.policy.reader.grammar;

import static city.gatehouse.policy.reader.grammar.Parts.NAME;
import static city.gatehouse.policy.reader.grammar.Parts.fields;
import static city.gatehouse.policy.reader.grammar.Parts.number;

import city.gatehouse.policy.reader.document.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be written for a column that is granted. */
final class TreatmentGrammar {
    private static final Shape.Whole CHARACTERS = new Shape.Whole(0, 64);
    private static final Shape.Number ANY_NUMBER =
            number("-1000000000000000000", false, "1000000000000000000");

    private static final Shape.Text STEP =
            new Shape.Text(
                    "a step of time such as `15 minutes`",
                    "^([1-9][0-9]{0,5}|1000000) (second|minute|hour|day|week|month|year)s?$",
                    "write a number and a unit, such as `15 minutes`, `1 hour` or `3 months`");

    private static final Shape COARSER =
            variants(
                    "a generalization",
                    fields("a number band")
                            .required(
                                    "band",
                                    number("0", true, "1000000000000000000"),
                                    "the width of the band; a number becomes its lower bound")
                            .build(),
                    fields("a text prefix")
                            .required(
                                    "prefix",
                                    new Shape.Whole(1, 64),
                                    "how many characters are kept at the beginning")
                            .build(),
                    fields("a grid cell")
                            .required(
                                    "cell",
                                    number("0", true, "90"),
                                    "the width of the cell in degrees; a latitude or longitude"
                                            + " becomes its lower bound")
                            .build(),
                    fields("a level of a hierarchy")
                            .required("hierarchy", NAME, "the hierarchy")
                            .required(
                                    "level",
                                    new Shape.Whole(1, 1000),
                                    "the level, from 1 for the finest")
                            .build());

    private static final Shape.Fields PARTIAL =
            fields("a partial")
                    .optional("first", CHARACTERS, "how many characters are kept at the beginning")
                    .optional("last", CHARACTERS, "how many characters are kept at the end")
                    .build(
                            new Shape.Need(
                                    false,
                                    List.of("first", "last"),
                                    "write `{partial: {first: 2, last: 2}}`"));

    private static final Shape.Fields SHIFT =
            fields("a shift")
                    .required("subject", NAME, "all rows of one such subject move alike")
                    .required(
                            "days",
                            new Shape.Whole(1, 3650),
                            "by at most how many days, to either side")
                    .build();

    private static final Shape.Fields CLAMP =
            fields("a clamp")
                    .required("low", ANY_NUMBER, "what lower numbers become")
                    .required("high", ANY_NUMBER, "what higher numbers become")
                    .build();

    static final Shape TREATMENT =
            new Shape.Named(
                    "treatment",
                    new Shape.Either(
                            "a treatment",
                            new Shape.Choice(List.of("keep", "blank")),
                            variants(
                                    "a treatment",
                                    one(
                                            "constant",
                                            new Shape.Literal(),
                                            "one value of the column's type, in every row"),
                                    one("partial", PARTIAL, "a text's first and last characters"),
                                    one(
                                            "tokenize",
                                            NAME,
                                            "a token in this domain: the same for equal values, for"
                                                    + " this purpose only"),
                                    one(
                                            "generalize",
                                            new Shape.Either(
                                                    "a step of time such as `15 minutes`, or a"
                                                            + " mapping with `band`, `prefix`,"
                                                            + " `cell` or `hierarchy`",
                                                    STEP,
                                                    COARSER),
                                            "a coarser value"),
                                    one("shift", SHIFT, "a date moved by a secret number of days"),
                                    one("clamp", CLAMP, "a number kept between two others"))));

    private TreatmentGrammar() {}

    private static Shape.Fields one(String key, Shape shape, String description) {
        return fields("a treatment with `" + key + "`").required(key, shape, description).build();
    }

    /** Kinds told apart by the first key of each. */
    static Shape.Variants variants(String what, Shape.Fields... kinds) {
        Map<String, Shape.Fields> byKey = new LinkedHashMap<>();
        for (Shape.Fields kind : kinds) {
            byKey.put(kind.fields().keySet().iterator().next(), kind);
        }
        return new Shape.Variants(what, byKey);
    }
}
