package city.gatehouse.policy.reader.grammar;

import static city.gatehouse.policy.reader.grammar.Parts.NAME;
import static city.gatehouse.policy.reader.grammar.Parts.TEXT;
import static city.gatehouse.policy.reader.grammar.Parts.fields;
import static city.gatehouse.policy.reader.grammar.Parts.listOf;
import static city.gatehouse.policy.reader.grammar.Parts.number;

import city.gatehouse.policy.reader.document.Shape;
import java.util.List;

/** The documents that begin {@code policy:}. */
final class PolicyGrammar {
    private static final Shape.Fields WHO =
            fields("the `who` of a policy")
                    .optional("roles", listOf(NAME), "holders of any of these roles")
                    .optional("people", listOf(NAME), "these accounts")
                    .build(
                            new Shape.Need(
                                    false,
                                    List.of("roles", "people"),
                                    "write `who: {roles: [transport-analyst]}`"));

    private static final Shape.Fields APPROVAL =
            fields("an approval")
                    .required("by", listOf(TEXT), "who approved it; two people should")
                    .required("on", new Shape.Day(), "the first day on which it holds")
                    .required("until", new Shape.Day(), "the last day on which it holds")
                    .build();

    private static final Shape.Fields GROUPS =
            fields("groups")
                    .required(
                            "at-least",
                            new Shape.Whole(2, 1_000_000),
                            "how many distinct subjects of every kind each group must have")
                    .build();

    private static final Shape.Fields PRIVATE =
            fields("private answers")
                    .required("epsilon", number("0", true, "100"), "what one answer spends")
                    .optional(
                            "delta",
                            number("0", false, "0.1"),
                            "what one answer spends; 0 if it is left out")
                    .required("budget", number("0", true, "1000"), "what may be spent in all")
                    .build();

    private static final Shape ANSWERS =
            new Shape.Named(
                    "answers",
                    new Shape.Either(
                            "`rows`, or a mapping with `groups` or `private`",
                            new Shape.Choice(List.of("rows")),
                            TreatmentGrammar.variants(
                                    "an answer form",
                                    fields("an answer form with `groups`")
                                            .required(
                                                    "groups",
                                                    GROUPS,
                                                    "aggregates over groups that are large enough")
                                            .build(),
                                    fields("an answer form with `private`")
                                            .required(
                                                    "private",
                                                    PRIVATE,
                                                    "differentially private aggregates")
                                            .build())));

    private static final Shape.Fields GRANT =
            fields("a grant")
                    .required("dataset", Parts.DATASET, "of which dataset")
                    .optional(
                            "rows",
                            TEXT,
                            "which rows: a SQL predicate over the raw columns; all if it is left"
                                    + " out")
                    .required(
                            "columns",
                            new Shape.MapOf(Parts.COLUMN, TreatmentGrammar.TREATMENT, 1),
                            "which columns, and what is done to each")
                    .required("answers", ANSWERS, "in which form answers may leave")
                    .build();

    static final Shape.Fields POLICY =
            fields("a policy")
                    .required("policy", NAME, "the policy's name")
                    .required("title", TEXT, "what it is for, in a few words")
                    .required("purpose", NAME, "for which purpose, and those below it")
                    .required("who", WHO, "for whom")
                    .optional("approved", APPROVAL, "by whom and for how long; else it is a draft")
                    .required("grants", listOf(new Shape.Named("grant", GRANT)), "what is granted")
                    .build();

    private PolicyGrammar() {}
}
