package city.gatehouse.policy.reader.grammar;

import static city.gatehouse.policy.reader.grammar.Parts.NAME;
import static city.gatehouse.policy.reader.grammar.Parts.TEXT;
import static city.gatehouse.policy.reader.grammar.Parts.fields;
import static city.gatehouse.policy.reader.grammar.Parts.listOf;
import static city.gatehouse.policy.reader.grammar.Parts.mapOf;

import city.gatehouse.policy.reader.document.Shape;
import java.util.List;

/** The document that begins {@code city:}. */
final class CityGrammar {
    private static final Shape.Fields STORE =
            fields("a store")
                    .required(
                            "kind",
                            new Shape.Choice(List.of("duckdb", "postgresql", "trino")),
                            "the engine that answers there")
                    .optional(
                            "file",
                            TEXT,
                            "the database file of an embedded store, relative to the data directory")
                    .optional(
                            "files",
                            new Shape.MapOf(Parts.DATASET, TEXT, 1),
                            "tables that are CSV or Parquet files, or folders of them: their paths,"
                                    + " relative to the city's folder, by schema-qualified table"
                                    + " name")
                    .build();

    private static final Shape.Fields PURPOSE =
            fields("a purpose")
                    .required("title", TEXT, "what it is, in a few words")
                    .optional("legal-basis", TEXT, "why it is lawful")
                    .optional("parent", NAME, "the purpose that it is part of")
                    .build();

    private static final Shape.Fields DOMAIN =
            fields("a key domain")
                    .required("title", TEXT, "what its identifiers are")
                    .optional(
                            "width",
                            new Shape.Whole(1, 1024),
                            "the longest identifier in bytes of UTF-8; 30 if it is left out")
                    .build();

    private static final Shape.Fields HIERARCHY =
            fields("a hierarchy")
                    .required("file", TEXT, "its CSV file, relative to the city's folder")
                    .build();

    private static final Shape.Fields ACCOUNT =
            fields("an account")
                    .required("title", TEXT, "who it is")
                    .optional("roles", new Shape.ListOf(NAME, 0), "the roles it holds")
                    .required("purposes", listOf(NAME), "those it may connect for")
                    .optional(
                            "default-purpose",
                            NAME,
                            "used where a connection names none; the only purpose is the default by"
                                    + " itself")
                    .optional(
                            "attributes",
                            mapOf(NAME, new Shape.Literal()),
                            "what row rules ask for with caller('name')")
                    .optional(
                            "capabilities",
                            new Shape.ListOf(
                                    new Shape.Choice(List.of("sees-policies", "operates")), 0),
                            "what it may do beside asking questions")
                    .build();

    static final Shape.Fields CITY =
            fields("a city")
                    .required("city", NAME, "the city's short name")
                    .required("title", TEXT, "the city's name for people")
                    .required(
                            "stores",
                            mapOf(NAME, new Shape.Named("store", STORE)),
                            "where data is kept")
                    .required(
                            "purposes",
                            mapOf(NAME, new Shape.Named("purpose", PURPOSE)),
                            "what data is used for, as a tree")
                    .optional("subjects", mapOf(NAME, titled("subject")), "whom data is about")
                    .optional(
                            "domains",
                            mapOf(NAME, new Shape.Named("domain", DOMAIN)),
                            "identifier spaces: inside one, equal values have equal tokens")
                    .optional(
                            "hierarchies",
                            mapOf(NAME, new Shape.Named("hierarchy", HIERARCHY)),
                            "named generalizations of texts")
                    .optional("roles", mapOf(NAME, titled("role")), "what people do")
                    .optional(
                            "accounts",
                            mapOf(NAME, new Shape.Named("account", ACCOUNT)),
                            "who may ask")
                    .build();

    private CityGrammar() {}

    private static Shape titled(String what) {
        return new Shape.Named(
                what,
                fields("a " + what).required("title", TEXT, "what it is, in a few words").build());
    }
}
