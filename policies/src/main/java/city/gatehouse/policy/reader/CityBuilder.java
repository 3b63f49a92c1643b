package city.gatehouse.policy.reader;

import city.gatehouse.policy.PolicySet;
import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.grant.Policy;
import city.gatehouse.policy.reader.bind.BoundCity;
import city.gatehouse.policy.reader.bind.CaseBinder;
import city.gatehouse.policy.reader.bind.CityBinder;
import city.gatehouse.policy.reader.bind.DatasetBinder;
import city.gatehouse.policy.reader.bind.PolicyBinder;
import city.gatehouse.policy.reader.document.Checker;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import city.gatehouse.policy.reader.grammar.Grammar;
import city.gatehouse.policy.reader.lint.ColumnLint;
import city.gatehouse.policy.reader.lint.PolicyLint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts a city together from its documents: check each, then bind in the order of reference. */
final class CityBuilder {
    private final CityFiles files;
    private final Findings findings;
    private final Map<String, Document> read = new TreeMap<>();
    private final Map<String, List<Value.Entries>> byKind = new HashMap<>();

    private CityBuilder(CityFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    static Reading build(CityFiles files, Findings findings) {
        return new CityBuilder(files, findings).reading();
    }

    private Reading reading() {
        check();
        var city = new CityBinder(findings, this::file).bind(city());
        var datasets = datasets(city);
        var binder = new PolicyBinder(findings, city, datasets);
        var names = new HashMap<String, Position>();
        var policies = new ArrayList<Policy>();
        for (Value.Entries document : ofKind("policy")) {
            checkOnce("policy", document, names, false);
            binder.bind(document).ifPresent(policies::add);
        }
        var cases = cases(city, names.keySet());
        var set = policySet(city, datasets, policies);
        new PolicyLint(findings, set.city()).check(policies);
        new ColumnLint(findings, set.city()).check(binder.granted());
        boolean sound = findings.list().stream().noneMatch(Finding::isError);
        return new Reading(sound ? Optional.of(set) : Optional.empty(), cases, findings.list());
    }

    private void check() {
        var documents = new ArrayList<>(files.documents());
        documents.sort(Comparator.comparing(Document::name));
        for (Document document : documents) {
            read.put(document.name(), document);
            for (Value.Entries value : new Checker(document, findings).read(Grammar.DOCUMENT)) {
                Grammar.DOCUMENT.byKey().keySet().stream()
                        .filter(value::has)
                        .findFirst()
                        .ifPresentOrElse(
                                kind ->
                                        byKind.computeIfAbsent(kind, _ -> new ArrayList<>())
                                                .add(value),
                                findings::lost);
            }
        }
    }

    private Optional<Document> file(String path) {
        var file = files.find(path);
        file.ifPresent(it -> read.put(it.name(), it));
        return file;
    }

    private List<Value.Entries> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private Value.Entries city() {
        var cities = ofKind("city");
        for (Value.Entries other : cities.stream().skip(1).toList()) {
            findings.add(
                    FindingCode.DUPLICATE_NAME,
                    other.position(),
                    "there is a second city document",
                    "keep one; the first is at " + cities.getFirst().position());
        }
        if (cities.isEmpty()) {
            findings.lost();
            findings.add(
                    FindingCode.NO_CITY,
                    new Position(read.keySet().stream().findFirst().orElse("."), 1, 1),
                    "there is no city document",
                    "write a document that begins `city: name`, with its stores and purposes");
            return new Value.Entries(Map.of(), Position.NOWHERE);
        }
        return cities.getFirst();
    }

    /** Every dataset by its name, with nothing under it where something is wrong with it. */
    private Map<String, Optional<Dataset>> datasets(BoundCity city) {
        var binder = new DatasetBinder(findings, city);
        var names = new HashMap<String, Position>();
        var datasets = new LinkedHashMap<String, Optional<Dataset>>();
        for (Value.Entries document : ofKind("dataset")) {
            checkOnce("dataset", document, names, true);
            var dataset = binder.bind(document);
            document.text("dataset").ifPresent(name -> datasets.putIfAbsent(name, dataset));
        }
        return datasets;
    }

    private List<PolicyCase> cases(BoundCity city, Set<String> policies) {
        var binder = new CaseBinder(findings, city, policies);
        var names = new HashMap<String, Position>();
        var cases = new ArrayList<PolicyCase>();
        for (Value.Entries document : ofKind("cases")) {
            checkOnce("cases", document, names, false);
            cases.addAll(binder.bind(document));
        }
        return cases;
    }

    private void checkOnce(
            String kind, Value.Entries document, Map<String, Position> names, boolean anyCase) {
        var name = document.scalar(kind);
        if (name.isEmpty()) {
            return;
        }
        var text = name.get().text();
        var before =
                names.putIfAbsent(
                        anyCase ? text.toLowerCase(Locale.ROOT) : text, name.get().position());
        if (before != null) {
            findings.add(
                    FindingCode.DUPLICATE_NAME,
                    name.get().position(),
                    "there are two documents for the " + kind + " " + Words.quoted(text),
                    "keep one, or rename one; the first is at " + before);
        }
    }

    private PolicySet policySet(
            BoundCity city, Map<String, Optional<Dataset>> datasets, List<Policy> policies) {
        var sound = new LinkedHashMap<DatasetName, Dataset>();
        datasets.values()
                .forEach(it -> it.ifPresent(dataset -> sound.put(dataset.name(), dataset)));
        return new PolicySet(city.with(sound), policies, DocumentHash.of(read.values()));
    }
}
