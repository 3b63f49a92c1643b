package city.gatehouse.policy.reader.grammar;

import static city.gatehouse.policy.reader.grammar.Parts.COLUMN;
import static city.gatehouse.policy.reader.grammar.Parts.NAME;
import static city.gatehouse.policy.reader.grammar.Parts.TEXT;
import static city.gatehouse.policy.reader.grammar.Parts.fields;
import static city.gatehouse.policy.reader.grammar.Parts.listOf;

import city.gatehouse.policy.catalog.ColumnClass;
import city.gatehouse.policy.reader.document.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The documents that begin {@code dataset:}. */
final class DatasetGrammar {
    private static final List<String> CLASSES =
            Arrays.stream(ColumnClass.values()).map(ColumnClass::word).toList();

    private static final String TYPES =
            "(json|(boolean|smallint|integer|bigint|real|double|text|date|time|timestamp"
                    + "|timestamp with time zone|uuid|binary"
                    + "|decimal\\([0-9]{1,2}, ?[0-9]{1,2}\\))(\\[\\])?)";

    private static final Shape.Text TYPE =
            new Shape.Text(
                    "a type",
                    "^" + TYPES + "$",
                    "write boolean, smallint, integer, bigint, decimal(10,2), real, double, text,"
                            + " date, time, timestamp, timestamp with time zone, uuid, binary or json; or an"
                            + " array of one of them but json, such as text[]");

    private static final Shape.Text TYPE_AND_CLASS =
            new Shape.Text(
                    "a type and a class such as `text plain`",
                    "^"
                            + TYPES
                            + " "
                            + CLASSES.stream().collect(Collectors.joining("|", "(", ")"))
                            + "$",
                    "write a type and one of the classes " + String.join(", ", CLASSES));

    private static final Shape.Fields LONG_COLUMN =
            fields("a column")
                    .required("type", TYPE, "the type of its values")
                    .required("class", new Shape.Choice(CLASSES), "how its values bear on a person")
                    .optional("domain", NAME, "the identifier space its values belong to")
                    .optional(
                            "nullable",
                            new Shape.Flag(),
                            "whether the store may hold NULL; true if it is left out")
                    .optional("title", TEXT, "what it holds")
                    .build();

    private static final Shape COLUMN_SHAPE =
            new Shape.Named(
                    "column",
                    new Shape.Either(
                            "a type and a class such as `text plain`, or a mapping with `type` and"
                                    + " `class`",
                            TYPE_AND_CLASS,
                            LONG_COLUMN));

    private static final Shape SUBJECT_COLUMNS =
            new Shape.Either("a column or a list of columns", COLUMN, listOf(COLUMN));

    private static final Shape.Fields RETENTION =
            fields("a retention")
                    .required("column", COLUMN, "the date or timestamp that a row's age is told by")
                    .required("keep", Parts.PERIOD, "how long rows are kept")
                    .build();

    private static final Shape.Fields ASSESSMENT =
            fields("an assessment")
                    .required("id", TEXT, "where the impact assessment is found")
                    .required("review-by", new Shape.Day(), "the last day on which it holds")
                    .build();

    static final Shape.Fields DATASET =
            fields("a dataset")
                    .required("dataset", Parts.DATASET, "the name by which analysts know it")
                    .required("title", TEXT, "what it is, in a few words")
                    .optional("description", TEXT, "what a row is, where it comes from")
                    .required("store", NAME, "the store that holds it")
                    .optional(
                            "table",
                            new Shape.Either("a table or a list of its parts", TEXT, listOf(TEXT)),
                            "the table in the store; the dataset's name if it is left out")
                    .optional("owner", TEXT, "who answers for it")
                    .optional(
                            "subjects",
                            new Shape.MapOf(NAME, SUBJECT_COLUMNS, 1),
                            "for each kind of subject, the columns that tie a row to one")
                    .optional("public", new Shape.True(), "reference data, about nobody")
                    .optional("retention", RETENTION, "how long rows are kept")
                    .optional(
                            "assessment",
                            ASSESSMENT,
                            "the impact assessment; without one in date the dataset is not to be"
                                    + " queried")
                    .required(
                            "columns",
                            new Shape.MapOf(COLUMN, COLUMN_SHAPE, 1),
                            "what is known of its columns; one that is not listed does not exist")
                    .build(
                            new Shape.Need(
                                    true,
                                    List.of("subjects", "public"),
                                    "write whom a row is about, such as `subjects: {resident:"
                                            + " resident_id}`; or `public: true` for reference data"
                                            + " about nobody"));

    private DatasetGrammar() {}
}
