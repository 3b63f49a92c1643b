package city.gatehouse.gateway.configuration;

import static java.util.Map.entry;

import city.gatehouse.policy.reader.document.Shape;
import city.gatehouse.policy.reader.document.Shape.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a configuration file may say. */
final class ConfigurationGrammar {
    private static final Shape.Text NAME =
            new Shape.Text(
                    "a name of letters, digits and `-`",
                    "[a-z0-9][a-z0-9-]{0,62}",
                    "write such as `main`");
    private static final Shape.Text TEXT = new Shape.Text("a text", "(?s).+", "write some text");
    private static final Shape.Text PATH =
            new Shape.Text(
                    "a path", "[^\\x00]+", "write a path, relative to this file or absolute");

    private static final Shape.Fields TLS =
            fields(
                    "the TLS of a listener",
                    Map.of(
                            "certificates",
                                    needed(PATH, "the chain in PEM form, the listener's own first"),
                            "key", needed(PATH, "the private key in PEM form (PKCS #8)")));

    private static final Shape.Fields LISTENER =
            fields(
                    "a listener",
                    Map.of(
                            "host", field(TEXT, "the address to listen on"),
                            "port", field(new Shape.Whole(0, 65_535), "0 for any that is free"),
                            "tls", field(TLS, "needed beyond this machine")));

    private static final Shape.Fields LIMITS =
            fields(
                    "the limits of a query",
                    Map.of(
                            "timeout",
                                    field(Quantity.DURATION, "from the question to the last batch"),
                            "memory", field(Quantity.SIZE, "in batches that are on their way"),
                            "rows", field(new Shape.Whole(1, Long.MAX_VALUE), "in one answer"),
                            "size", field(Quantity.SIZE, "of one answer"),
                            "running", field(new Shape.Whole(1, 10_000), "queries at a time"),
                            "patience",
                                    field(
                                            Quantity.DURATION,
                                            "how long a query waits for its turn")));

    private static final Shape.Fields ENGINE =
            fields(
                    "the limits of an engine",
                    Map.of(
                            "memory", field(Quantity.SIZE, "beyond it the engine spills to disk"),
                            "threads", field(new Shape.Whole(1, 1024), "that compute"),
                            "spill", field(Quantity.SIZE, "beyond it a statement fails"),
                            "connections",
                                    field(new Shape.Whole(1, 10_000), "statements at one time"),
                            "patience",
                                    field(
                                            Quantity.DURATION,
                                            "how long a statement waits for a connection")));

    private static final Shape.Fields SERVER =
            fields(
                    "a server",
                    Map.of(
                            "url",
                            needed(
                                    new Shape.Text(
                                            "an address of a database",
                                            "^(postgresql|trino)://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+\\])(:[0-9]{1,5})?/[A-Za-z0-9_-]+$",
                                            "write `postgresql://host:5432/database` or `trino://host:8080/catalog`"),
                                    "where it listens, such as `postgresql://host:5432/database`"),
                            "user",
                            needed(TEXT, "an account that may only read"),
                            "password-file",
                            field(PATH, "a file that holds the password and nothing else"),
                            "tls",
                            field(
                                    new Shape.Choice(List.of("verify-full", "require", "disable")),
                                    "`verify-full` if it is left out, but for this machine"),
                            "root-certificate",
                            field(PATH, "who vouches for the server, in PEM form")));

    static final Shape.Variants CONFIGURATION =
            new Shape.Variants(
                    "a configuration",
                    Map.of(
                            "gateway",
                            fields(
                                    "a configuration",
                                    Map.ofEntries(
                                            entry(
                                                    "gateway",
                                                    needed(
                                                            NAME,
                                                            "the gateway's name, such as `main`")),
                                            entry(
                                                    "data",
                                                    field(
                                                            PATH,
                                                            "the directory of keys, records and"
                                                                    + " state")),
                                            entry(
                                                    "master-key",
                                                    field(PATH, "the file of the master key")),
                                            entry(
                                                    "flight",
                                                    field(
                                                            LISTENER,
                                                            "the listener for JDBC and Flight"
                                                                    + " SQL")),
                                            entry("http", field(LISTENER, "the listener for HTTP")),
                                            entry("limits", field(LIMITS, "what one query gets")),
                                            entry(
                                                    "stores",
                                                    field(
                                                            ENGINE,
                                                            "what each embedded store may use")),
                                            entry(
                                                    "residual",
                                                    field(
                                                            ENGINE,
                                                            "what the engine for residual queries"
                                                                    + " may use")),
                                            entry(
                                                    "servers",
                                                    field(
                                                            new Shape.MapOf(NAME, SERVER, 0),
                                                            "the stores that are servers, by"
                                                                    + " name")),
                                            entry(
                                                    "placeholders",
                                                    field(
                                                            new Shape.MapOf(NAME, PATH, 0),
                                                            "directories that a store's files may"
                                                                    + " begin with")),
                                            entry(
                                                    "drift-every",
                                                    field(
                                                            Quantity.DURATION,
                                                            "how often the gateway looks whether"
                                                                    + " stores are as the catalog"
                                                                    + " says"))))));

    private ConfigurationGrammar() {}

    private static Shape.Fields fields(String what, Map<String, Field> fields) {
        var ordered = new LinkedHashMap<String, Field>();
        fields.keySet().stream().sorted().forEach(key -> ordered.put(key, fields.get(key)));
        return new Shape.Fields(what, ordered, List.of());
    }

    private static Field field(Shape shape, String description) {
        return new Field(shape, false, description);
    }

    private static Field needed(Shape shape, String description) {
        return new Field(shape, true, description);
    }
}
