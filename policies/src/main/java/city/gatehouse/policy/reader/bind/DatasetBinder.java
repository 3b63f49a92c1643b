package city.gatehouse.policy.reader.bind;

import city.gatehouse.policy.Position;
import city.gatehouse.policy.catalog.Assessment;
import city.gatehouse.policy.catalog.Column;
import city.gatehouse.policy.catalog.Dataset;
import city.gatehouse.policy.catalog.DatasetName;
import city.gatehouse.policy.catalog.Retention;
import city.gatehouse.policy.catalog.Store;
import city.gatehouse.policy.catalog.SubjectKey;
import city.gatehouse.policy.reader.FindingCode;
import city.gatehouse.policy.reader.document.Findings;
import city.gatehouse.policy.reader.document.Value;
import city.gatehouse.policy.reader.document.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds dataset documents. */
public final class DatasetBinder {
    private final Findings findings;
    private final BoundCity city;

    public DatasetBinder(Findings findings, BoundCity city) {
        this.findings = findings;
        this.city = city;
    }

    /** The dataset, unless something is wrong with it. */
    public Optional<Dataset> bind(Value.Entries document) {
        var name = document.text("dataset").map(DatasetName::of);
        var columns = new ColumnBinder(findings, city).bind(document);
        var store = store(document);
        var keys = keys(document, columns);
        var retention = retention(document, columns);
        var assessment = document.mapping("assessment").flatMap(DatasetBinder::assessment);
        boolean whole = columns.values().stream().allMatch(Optional::isPresent);
        if (name.isEmpty() || store.isEmpty() || document.text("title").isEmpty() || !whole) {
            return Optional.empty();
        }
        var table = table(document, name.get());
        checkTable(document, store.get(), table);
        if (assessment.isEmpty() && !keys.isEmpty()) {
            findings.add(
                    FindingCode.NO_ASSESSMENT,
                    place(document, "dataset"),
                    Words.quoted(name.get().toString())
                            + " has no impact assessment, so it is not to be queried",
                    "write `assessment: {id: …, review-by: 2030-01-01}` once there is one");
        }
        var sound = new LinkedHashMap<String, Column>();
        columns.forEach((key, column) -> column.ifPresent(it -> sound.put(key, it)));
        return Optional.of(
                new Dataset(
                        name.get(),
                        store.get(),
                        table,
                        document.text("title").get(),
                        document.text("description"),
                        document.text("owner"),
                        keys,
                        retention,
                        assessment,
                        sound,
                        place(document, "dataset")));
    }

    static Position place(Value.Entries document, String key) {
        return document.scalar(key).map(Value.Scalar::position).orElse(document.position());
    }

    private Optional<String> store(Value.Entries document) {
        return document.scalar("store")
                .filter(store ->
                        findings.known(
                                "store",
                                store,
                                city.stores().keySet(),
                                "declare it under `stores` in the city document"))
                .map(Value.Scalar::text);
    }

    private static List<String> table(Value.Entries document, DatasetName name) {
        return switch (document.value("table").orElse(null)) {
            case Value.Scalar(String text, _) -> List.of(text.split("\\.", -1));
            case Value.Items _ ->
                    document.scalars("table").stream().map(Value.Scalar::text).toList();
            case null, default -> List.of(name.schema(), name.table());
        };
    }

    /** A store that is made of files alone has no other tables. */
    private void checkTable(Value.Entries document, String storeName, List<String> table) {
        var store = city.stores().getOrDefault(storeName, Optional.empty());
        var files = store.map(Store::files).orElse(Map.of());
        var name = String.join(".", table);
        if (store.isPresent() && !files.isEmpty() && !files.containsKey(name)) {
            findings.known(
                    "table in the store " + Words.quoted(storeName) + " called",
                    new Value.Scalar(
                            name, place(document, document.has("table") ? "table" : "dataset")),
                    files.keySet(),
                    "its `files` are " + Words.listed(files.keySet()));
        }
    }

    private List<SubjectKey> keys(Value.Entries document, Map<String, Optional<Column>> columns) {
        var keys = new ArrayList<SubjectKey>();
        var subjects = document.mapping("subjects");
        if (subjects.isEmpty()) {
            return keys;
        }
        subjects.get()
                .entries()
                .forEach((subject, entry) -> {
                    findings.known(
                            "subject",
                            new Value.Scalar(subject, entry.key()),
                            city.subjects().keySet(),
                            "declare it under `subjects` in the city document");
                    var names = subjects.get().scalars(subject);
                    names.stream()
                            .filter(name -> knownColumn(document, name))
                            .forEach(name -> checkKey(name, columns));
                    if (!names.isEmpty()) {
                        keys.add(
                                new SubjectKey(
                                        subject,
                                        names.stream()
                                                .map(Value.Scalar::text)
                                                .distinct()
                                                .toList()));
                    }
                });
        return keys;
    }

    private void checkKey(Value.Scalar name, Map<String, Optional<Column>> columns) {
        columns.getOrDefault(name.text(), Optional.empty())
                .map(Column::type)
                .filter(type -> !type.isScalar())
                .ifPresent(type ->
                        findings.add(
                                FindingCode.COLUMN_DOES_NOT_FIT,
                                name.position(),
                                "subjects cannot be told apart by "
                                        + Words.quoted(name.text())
                                        + ", which is "
                                        + TypeText.word(type),
                                "name a column with one value, such as a number or text"));
    }

    private boolean knownColumn(Value.Entries document, Value.Scalar column) {
        var known = document.mapping("columns").map(Value.Entries::entries);
        return known.isEmpty()
                || findings.known(
                        "column",
                        column,
                        known.get().keySet(),
                        "the columns of this dataset are " + Words.listed(known.get().keySet()));
    }

    private Optional<Retention> retention(
            Value.Entries document, Map<String, Optional<Column>> columns) {
        var declared = document.mapping("retention");
        var column = declared.flatMap(it -> it.scalar("column"));
        var period = declared.flatMap(it -> it.text("keep")).map(DatasetBinder::period);
        if (column.isEmpty() || period.isEmpty() || !knownColumn(document, column.get())) {
            return Optional.empty();
        }
        var type = columns.getOrDefault(column.get().text(), Optional.empty()).map(Column::type);
        if (type.isPresent() && !type.get().isDated()) {
            findings.add(
                    FindingCode.COLUMN_DOES_NOT_FIT,
                    column.get().position(),
                    "the age of a row cannot be told by "
                            + Words.quoted(column.get().text())
                            + ", which is "
                            + TypeText.word(type.get()),
                    "name a date or timestamp");
        }
        return Optional.of(new Retention(column.get().text(), period.get()));
    }

    private static Period period(String text) {
        var words = text.split(" ", 2);
        int amount = Integer.parseInt(words[0]);
        return switch (words[1].replaceAll("s$", "")) {
            case "day" -> Period.ofDays(amount);
            case "week" -> Period.ofWeeks(amount);
            case "month" -> Period.ofMonths(amount);
            case "year" -> Period.ofYears(amount);
            default -> throw new IllegalArgumentException("not a period: " + text);
        };
    }

    private static Optional<Assessment> assessment(Value.Entries it) {
        return it.text("id")
                .flatMap(id ->
                        it.text("review-by").map(day -> new Assessment(id, LocalDate.parse(day))));
    }
}
