package city.gatehouse.policy.reader.grammar;

import static city.gatehouse.policy.reader.grammar.Parts.NAME;
import static city.gatehouse.policy.reader.grammar.Parts.TEXT;
import static city.gatehouse.policy.reader.grammar.Parts.fields;
import static city.gatehouse.policy.reader.grammar.Parts.listOf;

import city.gatehouse.policy.reader.document.Shape;
import city.gatehouse.policy.refusal.RefusalCode;
import java.util.Arrays;

/** The documents that begin {@code cases:}. */
final class CasesGrammar {
    private static final Shape.Whole ROWS = new Shape.Whole(0, 1_000_000_000);

    private static final Shape.Variants EXPECTATION =
            TreatmentGrammar.variants(
                    "an expectation",
                    fields("an expected refusal")
                            .required(
                                    "refused",
                                    new Shape.Choice(
                                            Arrays.stream(RefusalCode.values())
                                                    .map(RefusalCode::name)
                                                    .toList()),
                                    "refused with this code")
                            .build(),
                    fields("an expected number of rows")
                            .required("rows", ROWS, "answered with so many rows")
                            .optional("columns", listOf(TEXT), "and with columns of these names")
                            .build(),
                    fields("expected columns")
                            .required(
                                    "columns",
                                    listOf(TEXT),
                                    "answered with columns of these names, in this order")
                            .build(),
                    fields("an expected answer")
                            .required("answered", new Shape.True(), "answered, whatever it is")
                            .build());

    private static final Shape.Fields CASE =
            fields("a policy case")
                    .required("case", TEXT, "what it shows, as a sentence")
                    .optional("as", NAME, "the account that asks")
                    .optional("purpose", NAME, "for which purpose")
                    .required("sql", TEXT, "the statement")
                    .required("expect", EXPECTATION, "how it must end")
                    .optional(
                            "decided",
                            listOf(NAME),
                            "the policies that must have decided, in any order")
                    .build();

    static final Shape.Fields CASES =
            fields("a document of cases")
                    .required("cases", NAME, "the name of these cases")
                    .optional("title", TEXT, "what they show together")
                    .optional("as", NAME, "the account that asks, where a case does not name one")
                    .optional(
                            "purpose",
                            NAME,
                            "for which purpose, where a case does not name one; the account's"
                                    + " default if neither does")
                    .required("checks", listOf(new Shape.Named("case", CASE)), "the cases")
                    .build();

    private CasesGrammar() {}
}
