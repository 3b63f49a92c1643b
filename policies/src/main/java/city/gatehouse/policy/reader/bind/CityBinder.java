package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.catalog.Account;
import city.gatehouse.policy.catalog.Hierarchy;
import city.gatehouse.policy.catalog.KeyDomain;
import city.gatehouse.policy.catalog.Purpose;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.catalog.Subject;
import city.gatehouse.policy.reader.Document;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds the city document. */
public final class CityBinder {
    private static final Pattern PLACED = Pattern.compile("^\\$\\{[A-Za-z][A-Za-z0-9_.-]*}/(?=.)");

    private final Findings findings;
    private final Function<String, Optional<Document>> files;

    /**
     * @param files finds a file by its path below the city's folder
     */
    public CityBinder(Findings findings, Function<String, Optional<Document>> files) {
        this.findings = findings;
        this.files = files;
    }

    public BoundCity bind(Value.Entries city) {
        var purposes = Declared.of(city, "purposes", CityBinder::purpose);
        checkTree(city, purposes);
        var roles = new LinkedHashMap<String, String>();
        city.mapping("roles")
                .ifPresent(declared ->
                        declared.entries().forEach((name, role) -> roles.put(name, title(role))));
        return new BoundCity(
                city.text("city").orElse("?"),
                city.text("title").orElse("?"),
                Declared.of(city, "stores", this::store),
                purposes,
                Declared.of(
                        city,
                        "subjects",
                        (name, it) -> it.text("title").map(title -> new Subject(name, title))),
                Declared.of(city, "domains", CityBinder::domain),
                Declared.of(city, "hierarchies", this::hierarchy),
                roles,
                Declared.of(
                        city,
                        "accounts",
                        (name, it) -> account(name, it, purposes.keySet(), roles.keySet())));
    }

    private static String title(Value.Entry entry) {
        return entry.value() instanceof Value.Entries it ? it.text("title").orElse("?") : "?";
    }

    private Optional<Store> store(String name, Value.Entries it) {
        var files = new LinkedHashMap<String, String>();
        it.mapping("files")
                .ifPresent(tables ->
                        tables.entries()
                                .forEach((table, file) -> {
                                    if (file.value() instanceof Value.Scalar path) {
                                        checkPlaceholder(path);
                                        files.put(table, path.text());
                                    }
                                }));
        var kind = it.text("kind").map(word -> Store.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
        kind.ifPresent(is -> checkPlace(is, it));
        return kind.map(is -> new Store(name, is, it.text("file"), files, it.position()));
    }

    /** An embedded store says where its data is; where a server is says the configuration. */
    private void checkPlace(Store.Kind kind, Value.Entries it) {
        long places = Stream.of("file", "files").filter(it.entries()::containsKey).count();
        switch (kind) {
            case DUCKDB -> {
                if (places != 1) {
                    findings.add(
                            FindingCode.MISSING_KEY,
                            it.position(),
                            "a store of this kind has either `file` or `files`",
                            "write `file: city.duckdb`, or `files: {schema.table: data.csv}`");
                }
            }
            case POSTGRESQL, TRINO -> {
                if (places != 0) {
                    findings.add(
                            FindingCode.BAD_VALUE,
                            it.position(),
                            "a server has no `file` and no `files`",
                            "leave them out; the gateway's configuration says where it listens");
                }
            }
        }
    }

    /** Paths may begin with a directory that the gateway's configuration names. */
    private void checkPlaceholder(Value.Scalar path) {
        if (PLACED.matcher(path.text()).replaceFirst("").contains("${")) {
            findings.add(
                    FindingCode.BAD_VALUE,
                    path.position(),
                    Words.quoted(path.text()) + " has a placeholder that is not as it must be",
                    "begin the path with it, as in `${shared}/trips.csv`");
        }
    }

    private static Optional<Purpose> purpose(String name, Value.Entries it) {
        return it.text("title")
                .map(title -> new Purpose(name, title, it.text("legal-basis"), it.text("parent")));
    }

    private void checkTree(Value.Entries city, Map<String, Optional<Purpose>> purposes) {
        var declared = city.mapping("purposes");
        for (String name : purposes.keySet()) {
            var parent =
                    declared.flatMap(all -> all.mapping(name)).flatMap(p -> p.scalar("parent"));
            if (parent.isEmpty() || !knownPurpose(parent.get(), purposes.keySet())) {
                continue;
            }
            var seen = new LinkedHashSet<String>();
            var current = Optional.of(name);
            while (current.isPresent() && seen.add(current.get())) {
                current =
                        purposes.getOrDefault(current.get(), Optional.empty())
                                .flatMap(Purpose::parent)
                                .filter(purposes::containsKey);
            }
            if (current.isPresent() && current.get().equals(name)) {
                findings.add(
                        FindingCode.NOT_A_TREE,
                        parent.get().position(),
                        "the purpose " + Words.quoted(name) + " is part of itself",
                        "leave out the `parent` of the widest of " + Words.listed(seen));
            }
        }
    }

    private boolean knownPurpose(Value.Scalar reference, Set<String> purposes) {
        return findings.known(
                "purpose", reference, purposes, "declare it under `purposes` in the city document");
    }

    private static Optional<KeyDomain> domain(String name, Value.Entries it) {
        int width = it.text("width").map(CityBinder::whole).orElse(KeyDomain.DEFAULT_WIDTH);
        return it.text("title").map(title -> new KeyDomain(name, title, width));
    }

    static int whole(String text) {
        return new BigDecimal(text).intValueExact();
    }

    private Optional<Hierarchy> hierarchy(String name, Value.Entries it) {
        return it.scalar("file")
                .flatMap(path -> {
                    var file = files.apply(path.text());
                    if (file.isEmpty()) {
                        findings.add(
                                FindingCode.UNKNOWN_REFERENCE,
                                path.position(),
                                "there is no file " + Words.quoted(path.text()),
                                "write its path below the city's folder; it must be"
                                        + " a CSV file there");
                        return Optional.empty();
                    }
                    return new HierarchyFile(file.get(), findings).read(name);
                });
    }

    private Optional<Account> account(
            String name, Value.Entries it, Set<String> purposes, Set<String> roles) {
        for (Value.Scalar role : it.scalars("roles")) {
            findings.known("role", role, roles, "declare it under `roles` in the city document");
        }
        it.scalars("purposes").forEach(purpose -> knownPurpose(purpose, purposes));
        var own = it.scalars("purposes").stream().map(Value.Scalar::text).distinct().toList();
        var standard = it.scalar("default-purpose");
        standard.ifPresent(purpose ->
                findings.known(
                        "purpose of this account", purpose, own, "name one of its `purposes`"));
        var attributes = new LinkedHashMap<String, String>();
        it.mapping("attributes")
                .ifPresent(all ->
                        all.entries()
                                .forEach((key, value) -> {
                                    if (value.value() instanceof Value.Scalar text) {
                                        attributes.put(key, text.text());
                                    }
                                }));
        var only = own.size() == 1 ? Optional.of(own.getFirst()) : Optional.<String>empty();
        return it.text("title")
                .map(title ->
                        new Account(
                                name,
                                title,
                                texts(it, "roles"),
                                own,
                                standard.map(Value.Scalar::text).or(() -> only),
                                attributes,
                                texts(it, "capabilities").stream()
                                        .map(CityBinder::capability)
                                        .collect(Collectors.toSet())));
    }

    private static Account.Capability capability(String word) {
        return Account.Capability.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Set<String> texts(Value.Entries it, String key) {
        return it.scalars(key).stream().map(Value.Scalar::text).collect(Collectors.toSet());
    }
}
