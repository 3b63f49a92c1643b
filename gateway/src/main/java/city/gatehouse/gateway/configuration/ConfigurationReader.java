package city.gatehouse.gateway.configuration;

import city.gatehouse.gateway.configuration.ServerAddress.Tls;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.Finding;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Checker;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value.Entries;
import city.gatehouse.policy.reader.document.Value.Entry;
import city.gatehouse.policy.reader.document.Value.Scalar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads a gateway's configuration from YAML. Paths in it are relative to the file. */
public final class ConfigurationReader {
    private static final int POSTGRESQL_PORT = 5432;
    private static final int TRINO_PORT = 8080;

    private final Path folder;

    private ConfigurationReader(Path folder) {
        this.folder = folder;
    }

    public static ConfigurationReading read(Path file) {
        var findings = new Findings();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            findings.add(
                    FindingCode.UNREADABLE_FILE,
                    new Position(file.toString(), 1, 1),
                    "the configuration cannot be read",
                    "check the path and the permissions of the file");
            return new ConfigurationReading(Optional.empty(), findings.list());
        }
        var folder = file.toAbsolutePath().getParent();
        return read(
                new Document(String.valueOf(file.getFileName()), file.toString(), text),
                folder == null ? file : folder);
    }

    /** Reads a text; paths in it are relative to {@code folder}. */
    static ConfigurationReading read(Document document, Path folder) {
        var findings = new Findings();
        var values = new Checker(document, findings).read(ConfigurationGrammar.CONFIGURATION);
        if (values.size() > 1) {
            findings.add(
                    FindingCode.DUPLICATE_NAME,
                    values.get(1).position(),
                    "a file holds one configuration",
                    "remove all but one of them");
        }
        if (findings.list().stream().anyMatch(Finding::isError) || values.isEmpty()) {
            if (findings.list().isEmpty()) {
                findings.add(
                        FindingCode.EMPTY_DOCUMENT,
                        new Position(document.source(), 1, 1),
                        "the configuration is empty",
                        "write `gateway: main`, or leave the file away");
            }
            return new ConfigurationReading(Optional.empty(), findings.list());
        }
        var built = build(new ConfigurationReader(folder), values.getFirst(), findings);
        return new ConfigurationReading(built, findings.list());
    }

    /** Text and numbers are as they should be; what is left is how small an engine may be. */
    private static Optional<GatewayConfiguration> build(
            ConfigurationReader reader, Entries entries, Findings findings) {
        for (var engine : List.of("stores", "residual")) {
            entries.mapping(engine)
                    .flatMap(e -> e.scalar("memory"))
                    .filter(memory -> Quantity.size(memory.text()) < 16L << 20)
                    .ifPresent(memory ->
                            findings.add(
                                    FindingCode.BAD_VALUE,
                                    memory.position(),
                                    "`memory` is less than an engine can work with",
                                    "give it `16 MiB` or more"));
        }
        return findings.list().isEmpty()
                ? Optional.of(reader.configuration(entries))
                : Optional.empty();
    }

    private GatewayConfiguration configuration(Entries entries) {
        var defaults = GatewayConfiguration.DEFAULT;
        return new GatewayConfiguration(
                entries.text("gateway").orElse(defaults.gateway()),
                entries.text("data").map(this::path),
                entries.text("master-key").map(this::path),
                listener(entries.mapping("flight"), defaults.flight()),
                listener(entries.mapping("http"), defaults.http()),
                entries.mapping("limits").map(this::limits).orElse(defaults.limits()),
                engine(entries.mapping("stores"), defaults.stores()),
                engine(entries.mapping("residual"), defaults.residual()),
                new StorePlaces(
                        entries.mapping("placeholders").map(this::placeholders).orElse(Map.of()),
                        entries.mapping("servers").map(this::servers).orElse(Map.of())),
                entries.text("drift-every").map(Quantity::duration).orElse(defaults.driftEvery()));
    }

    private ListenerAddress listener(Optional<Entries> set, ListenerAddress defaults) {
        return set.map(entries ->
                        new ListenerAddress(
                                entries.text("host").orElse(defaults.host()),
                                entries.text("port").map(Integer::parseInt).orElse(defaults.port()),
                                entries.mapping("tls").map(this::tls)))
                .orElse(defaults);
    }

    private TlsFiles tls(Entries entries) {
        return new TlsFiles(
                path(entries.text("certificates").orElseThrow()),
                path(entries.text("key").orElseThrow()));
    }

    private QueryLimits limits(Entries entries) {
        var defaults = QueryLimits.DEFAULT;
        return new QueryLimits(
                entries.text("timeout").map(Quantity::duration).orElse(defaults.timeout()),
                entries.text("memory").map(Quantity::size).orElse(defaults.memoryBytes()),
                entries.text("rows").map(Long::parseLong).orElse(defaults.rows()),
                entries.text("size").map(Quantity::size).orElse(defaults.bytes()),
                entries.text("running").map(Integer::parseInt).orElse(defaults.running()),
                entries.text("patience").map(Quantity::duration).orElse(defaults.patience()));
    }

    private static EngineLimits engine(Optional<Entries> set, EngineLimits defaults) {
        return set.map(entries ->
                        new EngineLimits(
                                entries.text("memory")
                                        .map(Quantity::size)
                                        .orElse(defaults.memoryBytes()),
                                entries.text("threads")
                                        .map(t -> OptionalInt.of(Integer.parseInt(t)))
                                        .orElse(defaults.threads()),
                                entries.text("spill")
                                        .map(Quantity::size)
                                        .orElse(defaults.spillBytes()),
                                entries.text("connections")
                                        .map(Integer::parseInt)
                                        .orElse(defaults.connections()),
                                entries.text("patience")
                                        .map(Quantity::duration)
                                        .orElse(defaults.patience())))
                .orElse(defaults);
    }

    private Map<String, Path> placeholders(Entries entries) {
        var paths = new TreeMap<String, Path>();
        entries.entries()
                .forEach((name, entry) -> {
                    if (entry instanceof Entry(_, Scalar(String text, _))) {
                        paths.put(name, path(text));
                    }
                });
        return paths;
    }

    private Map<String, ServerAddress> servers(Entries entries) {
        var servers = new TreeMap<String, ServerAddress>();
        entries.entries()
                .forEach((name, entry) -> {
                    if (entry.value() instanceof Entries server) {
                        servers.put(name, server(server));
                    }
                });
        return servers;
    }

    private ServerAddress server(Entries entries) {
        var url = URI.create(entries.text("url").orElseThrow());
        var kind = Store.Kind.valueOf(url.getScheme().toUpperCase(Locale.ROOT));
        int usual = kind == Store.Kind.TRINO ? TRINO_PORT : POSTGRESQL_PORT;
        return new ServerAddress(
                kind,
                url.getHost(),
                url.getPort() < 0 ? usual : url.getPort(),
                url.getPath().substring(1),
                entries.text("user").orElseThrow(),
                entries.text("password-file").map(this::path),
                entries.text("tls")
                        .map(word -> Tls.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(isThisMachine(url.getHost()) ? Tls.DISABLE : Tls.VERIFY_FULL),
                entries.text("root-certificate").map(this::path));
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private Path path(String text) {
        return folder.resolve(text).normalize();
    }
}
